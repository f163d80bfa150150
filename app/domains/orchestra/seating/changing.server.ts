/** The part that all changes of a seating share: who may, which plan, and what can be taken back. */
import type { Actor } from '#app/domains/people/person.ts'
import type { TextKey } from '#app/i18n/keys.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Place, Seat } from './desks.ts'
import { type GatheredSeats, gatherSeats } from './gather.server.ts'
import type { PlanRef } from './input.ts'
import type { Moved, MoveFault } from './moves.ts'
import { planOn, type SeatPlan } from './plan.ts'
import { mayArrangeSeats } from './policy.ts'
import { addPlan, putSeats } from './store.server.ts'

const FAULTS = {
  noSuchPlace: 'orchestraSeating.noSuchPlace',
  samePlace: 'orchestraSeating.samePlace',
  locked: 'orchestraSeating.isLocked',
  otherSection: 'orchestraSeating.otherSection',
  nobodyThere: 'orchestraSeating.nobodyThere',
} as const satisfies Record<MoveFault, TextKey>

/** The seats of a move that was made; else why nothing happened, as a fault. */
export function madeOf(moved: Moved, sayPlace: (place: Place) => string): Seat[] {
  if ('seats' in moved) return moved.seats
  throw invalid(FAULTS[moved.fault], { place: sayPlace(moved.place) })
}

export interface Opened extends GatheredSeats {
  /** Null: there is none yet. */
  plan: SeatPlan | null
}

/** Opens a plan for changes. Throws missing, forbidden, and conflict when someone has changed it meanwhile. */
export async function openPlan(tx: Tx, actor: Actor, seminarId: string, ref: PlanRef): Promise<Opened> {
  const gathered = await gatherSeats(tx, actor, seminarId)
  if (!mayArrangeSeats(gathered.standing, seminarId)) throw forbidden()
  if (!gathered.ensembles.some(({ id }) => id === ref.ensembleId)) throw missing()
  if (ref.date !== null && !gathered.seminar.days.some(({ date }) => date === ref.date)) throw missing()
  const plan = planOn(gathered.plans, ref.ensembleId, ref.date)
  if ((plan?.version ?? 0) !== ref.version) throw conflict('faults.changedMeanwhile')
  return { ...gathered, plan }
}

/**
 * Writes seats. A change of one day, where all days have the same seats, gives the day seats of its own and leaves the
 * others alone.
 */
export async function keepSeats(
  ctx: Context,
  tx: Tx,
  {
    actor,
    seminarId,
    ref,
    plan,
    seats,
  }: { actor: Actor; seminarId: string; ref: PlanRef; plan: SeatPlan | null; seats: readonly Seat[] },
): Promise<void> {
  const own = plan !== null && plan.date === ref.date
  if (own) {
    if (!(await putSeats(tx, plan, { seats, before: plan.seats, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    return
  }
  await addPlan(tx, {
    ...{ seminarId, ensembleId: ref.ensembleId, date: ref.date, shownAt: plan?.shownAt ?? null },
    ...{ changedAt: ctx.now, madeById: actor.personId, seats: [...seats] },
  })
}
