import type { Edition, FieldFault, OpenDay } from '#app/domains/art-round/edition/edition.ts'
import type { Sentence } from '#app/i18n/sentence.ts'
import { addDays, type CivilDate, civilDateOf, daysBetween, type LocalTime, localTimeOf } from '#app/kernel/when.ts'
import { isFarFrom } from '../work/rules.ts'
import { COUNT_AFTER, COUNT_BEFORE, MOST_SHIFTS, REMIND_DAYS, type Shift, type Turn } from './shift.ts'

type Timed = Pick<Shift, 'date' | 'begins' | 'ends'>
export type NewShift = Timed & Pick<Shift, 'kind' | 'needs'>

const minuteOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const timeAt = (minute: number): LocalTime =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
/** Within the day that it is counted from. */
const moved = (time: LocalTime, by: number): LocalTime =>
  timeAt(Math.min(Math.max(minuteOf(time) + by, 0), 23 * 60 + 59))

/** Watching longer than this at a time is too long. In minutes. */
const LONGEST_WATCH = 240

/** An open day as watches: one, or as many of equal length as it takes, parted at whole half hours. */
function watchesOf({ date, opens, closes }: Pick<OpenDay, 'date' | 'opens' | 'closes'>): NewShift[] {
  const from = minuteOf(opens)
  const to = minuteOf(closes)
  if (to <= from) return []
  const parts = Math.ceil((to - from) / LONGEST_WATCH)
  const at = (n: number) =>
    n === parts ? to : n === 0 ? from : Math.round((from + ((to - from) * n) / parts) / 30) * 30
  return Array.from({ length: parts }, (_, n) => ({
    ...{ kind: 'watch' as const, date, begins: timeAt(at(n)), ends: timeAt(at(n + 1)), needs: 2 },
  }))
}

/**
 * What an exhibition usually needs: rigging on the day after delivery, two hours around the opening, a watch in its opening
 * hours, and taking down on the day after it closes. What the edition does not say yet is left out.
 */
export function proposedShifts(
  edition: Pick<Edition, 'deliveryOn' | 'openingAt' | 'periodTo'>,
  exhibitionDays: readonly Pick<OpenDay, 'date' | 'opens' | 'closes'>[],
): NewShift[] {
  const { deliveryOn, openingAt, periodTo } = edition
  const opens = openingAt && localTimeOf(openingAt)
  const opening =
    openingAt && opens
      ? {
          ...{ kind: 'opening' as const, date: civilDateOf(openingAt), needs: 4 },
          ...{ begins: moved(opens, -60), ends: moved(opens, 120) },
        }
      : null
  return [
    ...(deliveryOn
      ? [{ kind: 'rigging' as const, date: addDays(deliveryOn, 1), begins: '10:00', ends: '15:00', needs: 6 }]
      : []),
    ...(opening ? [opening] : []),
    // Whoever works at the opening watches too.
    ...exhibitionDays.flatMap(watchesOf).filter((watch) => !opening || !overlap(watch, opening)),
    ...(periodTo
      ? [{ kind: 'dismantling' as const, date: addDays(periodTo, 1), begins: '10:00', ends: '14:00', needs: 6 }]
      : []),
  ]
}

/** Those of the proposal that are not there: none of the same kind on the same day that has a minute in common. */
export const stillMissing = (
  proposed: readonly NewShift[],
  there: readonly Pick<Shift, 'kind' | 'date' | 'begins' | 'ends'>[],
) => proposed.filter((wish) => !there.some((shift) => shift.kind === wish.kind && overlap(shift, wish)))

/** Whether two shifts have a minute in common. */
export const overlap = (a: Timed, b: Timed): boolean => a.date === b.date && a.begins < b.ends && b.begins < a.ends

/** What is wrong with a shift that is to be laid or changed in the exhibition of a year; `others` are the rest of it. */
export function shiftFaults(
  wish: Pick<Shift, 'kind' | 'date' | 'begins' | 'ends' | 'needs'>,
  {
    year,
    others,
    taken = 0,
  }: { year: number; others: readonly Pick<Shift, 'kind' | 'date' | 'begins'>[]; taken?: number },
): FieldFault[] {
  const faults: FieldFault[] = []
  if (isFarFrom(year, wish.date)) faults.push({ field: 'date', key: 'exhibitionShifts.otherYear', facts: { year } })
  if (wish.begins >= wish.ends) faults.push({ field: 'ends', key: 'exhibitionShifts.endsBefore' })
  if (others.some(({ kind, date, begins }) => kind === wish.kind && date === wish.date && begins === wish.begins))
    faults.push({ field: 'begins', key: 'exhibitionShifts.isThere' })
  if (wish.needs < taken) faults.push({ field: 'needs', key: 'exhibitionShifts.fewerThanTaken', facts: { taken } })
  if (others.length >= MOST_SHIFTS)
    faults.push({ field: 'date', key: 'exhibitionShifts.tooMany', facts: { most: MOST_SHIFTS } })
  return faults
}

/**
 * Whether a turn stands: that of an artist who has resigned from the exhibition does not, and its place is free again. What
 * was noted of who came stands. `artists`: the accounts of those who take part.
 */
export const stands = ({ personId, came }: Pick<Turn, 'personId' | 'came'>, artists: ReadonlySet<string>): boolean =>
  personId === null || came !== null || artists.has(personId)

/** Never less than none. */
export const placesLeft = (needs: number, taken: number): number => Math.max(0, needs - taken)

/** Why somebody cannot have a shift; null: can. `own`: the other shifts that the person has. */
export function whyNot(
  shift: Timed & Pick<Shift, 'needs'>,
  asked: { taken: number; hasIt: boolean; own: readonly Timed[]; today: CivilDate },
): Sentence | null {
  if (asked.hasIt) return { key: 'exhibitionShifts.haveIt' }
  if (shift.date < asked.today) return { key: 'exhibitionShifts.isOver' }
  if (placesLeft(shift.needs, asked.taken) === 0) return { key: 'exhibitionShifts.isFull' }
  const beside = asked.own.find((one) => overlap(one, shift))
  if (beside) return { key: 'exhibitionShifts.collides', facts: { begins: beside.begins, ends: beside.ends } }
  return null
}

/** An artist gives a shift back until the day before it; after that one phones. */
export const mayStillLeave = ({ date }: Pick<Shift, 'date'>, today: CivilDate): boolean => date > today

export interface Share {
  /** Places in all shifts together, and those that somebody has. */
  places: number
  taken: number
  artists: number
  /** Shifts for each artist when all take as many; one may have one less. */
  each: number
}

/** How many shifts each artist has when they are shared out fairly. */
export function fairShare(shifts: readonly { needs: number; taken: number }[], artists: number): Share {
  const sum = (of: (shift: { needs: number; taken: number }) => number) => shifts.reduce((all, one) => all + of(one), 0)
  const places = sum(({ needs }) => needs)
  return { places, taken: sum(({ taken }) => taken), artists, each: artists > 0 ? Math.ceil(places / artists) : 0 }
}

/** Whether a reminder is due: it is two days or less until the shift, which is not over, and it was taken before that. */
export function isReminderDue(
  { date }: Pick<Shift, 'date'>,
  { takenAt, remindedAt, personId }: Pick<Turn, 'takenAt' | 'remindedAt' | 'personId'>,
  today: CivilDate,
): boolean {
  const left = daysBetween(today, date)
  const taken = daysBetween(civilDateOf(takenAt), date)
  return personId !== null && remindedAt === null && left >= 0 && left <= REMIND_DAYS && taken > REMIND_DAYS
}

/** When whoever has a shift counts the visitors of its day; both minutes counted, and never into another day. */
export interface CountingHours {
  from: LocalTime
  until: LocalTime
}
export const countingHours = ({ begins, ends }: Pick<Shift, 'begins' | 'ends'>): CountingHours => ({
  from: moved(begins, -COUNT_BEFORE),
  until: moved(ends, COUNT_AFTER),
})

/** The hours that hold now or come next, of the shifts that somebody has on one day; else the last of them. Null: no shift. */
export function nextCountingHours(onDay: readonly Timed[], time: LocalTime): CountingHours | null {
  const hours = onDay.map(countingHours).sort((a, b) => a.from.localeCompare(b.from))
  return hours.find(({ until }) => time <= until) ?? hours.at(-1) ?? null
}

/**
 * Why the visitors of a day are not counted now by who has these shifts on it; null: they are. `onDay`: the person's shifts on
 * the day that is counted.
 */
export function whyNotCount(
  onDay: readonly Timed[],
  date: CivilDate,
  now: { today: CivilDate; time: LocalTime },
): Sentence | null {
  const hours = nextCountingHours(onDay, now.time)
  if (!hours) return { key: 'faults.forbidden' }
  if (date === now.today && now.time >= hours.from && now.time <= hours.until) return null
  return { key: 'exhibitionShifts.countsInHours', facts: { ...hours } }
}
