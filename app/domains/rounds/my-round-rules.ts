/** The plan of a round: who is open that day, in which order, and whether one makes it before they close. */
import type { OpenHours } from '#app/domains/studio-map/views.ts'
import { minuteOf, timeAt } from './day-minutes.ts'
import { LEAST_STAY, type Round, type RoundPlace, type RoundPlaces, STAYS } from './my-round.ts'
import type { Hours, LeftOut, Missed, Plan, PlannedStop, WayOut } from './plan.ts'
import { type Leg, legBetween, type Point } from './travel.ts'
import { goodOrder, type Tour, TRIED_FIRST, walk } from './visit-order.ts'

/** A day and a time in Europe/Oslo. */
export interface Moment {
  date: string
  time: string
}

/**
 * When a place takes visitors on a day: its hours, and over them what the artist says of that day, as `openingAt` has
 * it. Null: not at all.
 */
export function hoursOn(place: Pick<RoundPlace, 'days' | 'notices'>, day: string): Hours | null {
  const hours = place.days.find(({ date }) => date === day)
  const said = place.notices.find(({ date }) => date === day)
  if (said?.kind === 'open') {
    const closes = [hours?.closes, said.until].filter((one) => one != null).sort()
    return { opens: '00:00', closes: closes.at(-1) ?? '23:59' }
  }
  if (!hours || said?.kind === 'closed') return null
  const back = said?.kind === 'away' && said.until !== null && said.until > hours.opens ? said.until : hours.opens
  return back < hours.closes ? { opens: back, closes: hours.closes } : null
}

const isAway = ({ notices }: RoundPlace, day: string): boolean =>
  notices.some(({ date, kind, until }) => date === day && kind === 'away' && until === null)

const pointOf = ({ lat, lng }: Pick<RoundPlace, 'lat' | 'lng'>): Point | null =>
  lat === null || lng === null ? null : { lat, lng }

/** The day that a round is for when it names none: today while the studios are open, else the next, else the first of all. */
export function usualDay(days: readonly OpenHours[], now: Moment): string | null {
  const ahead = days.find(({ date, closes }) => date > now.date || (date === now.date && now.time < closes))
  return (ahead ?? days[0])?.date ?? null
}

/** Where one sets out, with its name for screens; null for a start that is not there, as for none. */
export function startOf({ start }: Pick<Round, 'start'>, places: RoundPlaces): (Point & { name: string }) | null {
  if (!start) return null
  if (start.at === 'point') return { lat: start.lat, lng: start.lng, name: '' }
  if (start.at === 'exhibition') return places.venue
  if (start.at === 'town') return places.towns.find(({ id }) => id === start.id) ?? null
  const place = places.places.find(({ number }) => number === start.number)
  const point = place && pointOf(place)
  return place && point ? { ...point, name: String(place.number) } : null
}

const FIVE = 5

/** When one sets out who has not said it: as the first of them opens, or, on the day itself, at the next five minutes. */
function usualLeaving(open: readonly { hours: Hours }[], day: string, now: Moment): string {
  const [first = '12:00'] = open.map(({ hours }) => hours.opens).sort()
  const opens = first === '00:00' ? '12:00' : first
  const soon = timeAt(Math.min(Math.ceil(minuteOf(now.time) / FIVE) * FIVE, 1435))
  return day === now.date && soon > opens ? soon : opens
}

interface Open {
  place: RoundPlace
  point: Point
  hours: Hours
}

/** Who can be planned on a day, and who cannot and why. */
function sorted(chosen: readonly RoundPlace[], day: string): { open: Open[]; leftOut: LeftOut[] } {
  const open: Open[] = []
  const leftOut: LeftOut[] = []
  for (const place of chosen) {
    const [hours, point] = [hoursOn(place, day), pointOf(place)]
    const days = [...place.days].sort((a, b) => a.date.localeCompare(b.date))
    if (hours && point) open.push({ place, point, hours })
    else if (hours) leftOut.push({ place, why: 'not-on-map', days })
    else leftOut.push({ place, why: days.some(({ date }) => date === day) ? 'closed-that-day' : 'not-that-day', days })
  }
  return { open, leftOut }
}

/**
 * The plan of a round. The same round, places and moment give the same plan; the order in which the studios were chosen
 * counts only when it is one's own.
 */
export function planOf(round: Round, places: RoundPlaces, now: Moment): Plan {
  const known = new Map(places.places.map((place) => [place.number, place]))
  const chosen = round.numbers.flatMap((number) => known.get(number) ?? [])
  const day = round.day ?? usualDay(places.days, now) ?? now.date
  const seen = chosen.filter(({ number }) => round.seen.includes(number))
  const ahead = chosen.filter(({ number }) => !round.seen.includes(number))
  const { open, leftOut } = sorted(ahead, day)
  // So that the plan depends on which are chosen and not on when each was.
  if (round.order === 'best') open.sort((a, b) => a.place.number - b.place.number)
  const start = startOf(round, places)
  const leaves = round.leaves ?? usualLeaving(open, day, now)
  const tour = tourOf(open, start, round, leaves)
  const order = round.order === 'own' ? open.map((_, index) => index) : goodOrder(tour)
  const { visits, missed, ends } = walk(tour, order)

  const stops = visits.flatMap(({ place: index, arrives, begins, leaves: left }, visit): PlannedStop[] => {
    const one = open[index]
    if (!one) return []
    const before = visits[visit - 1]
    const from = before ? (open[before.place]?.point ?? null) : start
    return [
      {
        place: one.place,
        leg: from && legBetween(from, one.point, round.mode),
        arrives: timeAt(arrives),
        begins: timeAt(begins),
        leaves: timeAt(left),
        waits: begins - arrives,
        stays: left - begins,
        hours: one.hours,
        spare: minuteOf(one.hours.closes) - left,
        away: isAway(one.place, day),
      },
    ]
  })
  const last = visits.at(-1)
  const lastPoint = last ? (open[last.place]?.point ?? null) : start
  const late = missed.flatMap((index): Missed[] => {
    const one = open[index]
    if (!one) return []
    const way = lastPoint ? legBetween(lastPoint, one.point, round.mode).minutes : 0
    return [{ place: one.place, hours: one.hours, arrives: timeAt(Math.min(ends + way, 1439)) }]
  })
  const legs = stops.flatMap(({ leg }): Leg[] => (leg ? [leg] : []))
  const wait = stops[0]?.waits ?? 0
  return {
    day,
    leaves,
    stops,
    missed: late,
    leftOut,
    seen,
    unknown: round.numbers.filter((number) => !known.has(number)),
    ends: timeAt(ends),
    kilometres: legs.reduce((sum, { kilometres }) => sum + kilometres, 0),
    travelMinutes: legs.reduce((sum, { minutes }) => sum + minutes, 0),
    better: wait >= FIVE && start ? timeAt(minuteOf(leaves) + wait) : null,
  }
}

function tourOf(open: readonly Open[], start: Point | null, { mode, stay }: Round, leaves: string): Tour {
  return {
    calls: open.map(({ hours }) => ({ opens: minuteOf(hours.opens), closes: minuteOf(hours.closes) })),
    between: open.map((from) => open.map((to) => legBetween(from.point, to.point, mode).minutes)),
    fromStart: start && open.map(({ point }) => legBetween(start, point, mode).minutes),
    leaves: minuteOf(leaves),
    stay,
    least: Math.min(LEAST_STAY, stay),
  }
}

/**
 * For a plan that does not reach all: what alone would let it, the mildest of each kind. Shorter stays, an earlier
 * start, going by car. A round of more places than a day has is not helped by any of them, and is not tried.
 */
export function waysToAll(round: Round, plan: Plan, places: RoundPlaces, now: Moment): WayOut[] {
  if (plan.missed.length === 0 || plan.missed.length + plan.stops.length > TRIED_FIRST) return []
  const reaches = (tried: Round) => planOf(tried, places, now).missed.length === 0
  const shorter = [...STAYS].reverse().filter((stay) => stay < round.stay)
  const stay = shorter.map((minutes) => ({ ...round, stay: minutes })).find(reaches)
  const today = plan.day === now.date
  const earliest = today ? now.time : '08:00'
  const earlier = [30, 60, 90, 120, 180].map((minutes) => minuteOf(plan.leaves) - minutes)
  const leave = earlier
    .filter((minute) => minute >= minuteOf(earliest))
    .map((minute) => ({ ...round, leaves: timeAt(minute) }))
    .find(reaches)
  const mode = round.mode === 'car' ? undefined : [{ ...round, mode: 'car' as const }].find(reaches)
  return [
    ...(stay ? [{ change: 'stay' as const, round: stay }] : []),
    ...(leave ? [{ change: 'leave' as const, round: leave }] : []),
    ...(mode ? [{ change: 'mode' as const, round: mode }] : []),
  ]
}

/** How many of the chosen are open on each of the days. */
export function openOnDays(round: Round, places: RoundPlaces): { date: string; open: number }[] {
  const chosen = places.places.filter(({ number }) => round.numbers.includes(number))
  return places.days.map(({ date }) => ({ date, open: chosen.filter((place) => hoursOn(place, date)).length }))
}
