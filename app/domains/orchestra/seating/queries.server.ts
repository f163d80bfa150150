import type { Actor } from '#app/domains/people/person.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { RosterChild } from '../queries.server.ts'
import { repliesOf } from '../reply/queries.server.ts'
import type { DayReply } from '../reply/reply.ts'
import { placeKey, placeOf, type Seat } from './desks.ts'
import { type GatheredSeats, gatherSeats, seenRoster } from './gather.server.ts'
import { repairSeat } from './moves.ts'
import { type OwnSeat, ownSeat, planOn, type SeatPlan, sorted } from './plan.ts'
import { mayArrangeSeats } from './policy.ts'
import { listNames, listPlans } from './store.server.ts'
import type { RepairView, SeatingView, SeatView } from './views.ts'

/**
 * The seats of some children on a day, each with the partner's first name and nothing else of anybody; only what has been
 * shown to the members. Three statements, two when nothing is shown.
 */
export async function seatOf(
  tx: Tx,
  seminarId: string,
  date: string,
  childIds: readonly string[],
): Promise<Map<string, OwnSeat>> {
  const plans = await listPlans(tx, { seminarId, shownAt: { not: null } })
  const holding = [...new Set(plans.map(({ ensembleId }) => ensembleId))].flatMap(
    (ensembleId) => planOn(plans, ensembleId, date) ?? [],
  )
  const partners = holding.flatMap(({ seats }) =>
    childIds.flatMap((childId) => {
      const own = seats.find((seat) => seat.childId === childId)
      return own ? seats.filter(({ section, desk }) => section === own.section && desk === own.desk) : []
    }),
  )
  const ids = [...new Set(partners.flatMap(({ childId }) => childId ?? []))]
  const names = new Map(ids.length > 0 ? (await listNames(tx, ids)).map(({ id, name }) => [id, name]) : [])
  const found = new Map<string, OwnSeat>()
  for (const childId of childIds)
    for (const { seats } of holding) {
      const seat = ownSeat(seats, childId, (id) => names.get(id) ?? '')
      if (seat) found.set(childId, seat)
    }
  return found
}

/** Which part of the seating is looked at. */
export interface SeatingLook {
  ensembleId: string
  date: string | null
  /** The key of a chosen place. */
  selected: string
}

/** Who sits where, for those who arrange it and the coaches. Throws missing. */
export async function seatingView(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  look: SeatingLook,
): Promise<SeatingView> {
  const tx = ctx.db
  const gathered = await gatherSeats(tx, actor, seminarId)
  const { seminar, ensembles, plans, standing } = gathered
  const replies = await repliesOf(tx, seminarId)
  const ensembleId = ensembles.find(({ id }) => id === look.ensembleId)?.id ?? ensembles[0]?.id ?? ''
  const date = seminar.days.find((day) => day.date === look.date)?.date ?? null
  const plan = planOn(plans, ensembleId, date)
  const known = seenRoster(gathered)
  const away = awayOn(replies, seminar.days, date)
  const seats = (plan?.seats ?? []).map((seat) => seatView(seat, known, away))
  const arrange = mayArrangeSeats(standing, seminarId)
  const selected = placeOf(look.selected) && seats.some(({ key }) => key === look.selected) ? look.selected : null
  return {
    seminar: { id: seminar.id, title: { nb: seminar.titleNb, en: seminar.titleEn || seminar.titleNb } },
    ensembles: ensembles.map(({ id, nameNb, nameEn }) => ({ id, name: { nb: nameNb, en: nameEn || nameNb } })),
    ...{ ensembleId, dates: seminar.days.map((day) => day.date), date },
    ...{ isOwn: plan !== null && plan.date !== null, version: plan?.version ?? 0, shown: Boolean(plan?.shownAt) },
    sections: [...new Set(seats.map(({ section }) => section))].flatMap((section) => {
      const own = seats.filter((seat) => seat.section === section)
      return own.length > 0 ? [{ section, seats: own }] : []
    }),
    repairs: arrange ? repairsOf(gathered, { replies, ensembleId, date }) : [],
    unseated: plan
      ? [...known.values()]
          .filter(
            (child) => child.ensembleId === ensembleId && !plan.seats.some((seat) => seat.childId === child.childId),
          )
          .filter(({ childId }) => plan.date === null || !isAway(replies, seminar.days, plan.date, childId))
          .map(({ name }) => name)
      : [],
    selected: arrange ? selected : null,
    can: {
      arrange: arrange && known.size > 0,
      undo: arrange && plan !== null && plan.date === date && (plan.before !== null || plan.date !== null),
    },
  }
}

function seatView(seat: Seat, known: ReadonlyMap<string, RosterChild>, away: ReadonlySet<string>): SeatView {
  const child = known.get(seat.childId ?? '')
  return {
    ...{ ...seat, childId: child ? seat.childId : null, key: placeKey(seat), name: child?.name ?? seat.label },
    newcomer: child ? !child.experienced : false,
    front: child?.seatNeed === 'front',
    away: away.has(seat.childId ?? ''),
  }
}

type Days = readonly { id: string; date: string }[]
const isAway = (replies: readonly DayReply[], days: Days, date: string, childId: string): boolean =>
  replies.some(
    (reply) =>
      reply.childId === childId &&
      reply.answer === 'absent' &&
      days.some((day) => day.id === reply.dayId && day.date === date),
  )
/** Who does not come on the day; of all days, on none of them. */
function awayOn(replies: readonly DayReply[], days: Days, date: string | null): Set<string> {
  const dates = date === null ? days.map((day) => day.date) : [date]
  const ids = new Set(replies.map(({ childId }) => childId))
  return new Set([...ids].filter((childId) => dates.every((one) => isAway(replies, days, one, childId))))
}

/** Those who sit on a day and have said that they do not come, with what each way to mend it would move. */
function repairsOf(
  gathered: GatheredSeats,
  { replies, ensembleId, date }: { replies: readonly DayReply[]; ensembleId: string; date: string | null },
): RepairView[] {
  const { seminar, plans, roster } = gathered
  const names = new Map(roster.map(({ childId, name }) => [childId, name]))
  const nameOf = (seat: Seat) => names.get(seat.childId ?? '') ?? seat.label
  return seminar.days.flatMap((day) => {
    const plan = date === null || day.date === date ? planOn(plans, ensembleId, day.date) : null
    if (!plan) return []
    return plan.seats.flatMap((seat) =>
      seat.childId && isAway(replies, seminar.days, day.date, seat.childId)
        ? [
            repairOf(plan, seat, {
              date: day.date,
              nameOf,
              isHere: (id) => !isAway(replies, seminar.days, day.date, id),
            }),
          ]
        : [],
    )
  })
}

function repairOf(
  plan: SeatPlan,
  seat: Seat,
  around: { date: string; nameOf: (seat: Seat) => string; isHere: (childId: string) => boolean },
): RepairView {
  const childId = seat.childId ?? ''
  const moved = repairSeat(plan.seats, childId, { way: 'forward' })
  const forward = 'seats' in moved ? moved.changed.filter((one) => one.childId !== null || one.label !== '') : []
  const isViolin = seat.section === 'violin1' || seat.section === 'violin2'
  const others = sorted(plan.seats).filter(
    (one) =>
      one.childId !== null &&
      one.childId !== childId &&
      !one.fixed &&
      around.isHere(one.childId) &&
      (one.section === seat.section || (isViolin && (one.section === 'violin1' || one.section === 'violin2'))),
  )
  return {
    ...{ childId, name: around.nameOf(seat), key: placeKey(seat), date: around.date, version: plan.version },
    forward: forward.map((one) => ({ name: around.nameOf(one), key: placeKey(one) })),
    others: others.map((one) => ({ key: placeKey(one), name: around.nameOf(one) })),
  }
}
