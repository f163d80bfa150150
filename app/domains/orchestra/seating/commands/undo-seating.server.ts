import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { openPlan } from '../changing.server.ts'
import type { PlanRef } from '../input.ts'
import { mayArrangeSeats } from '../policy.ts'
import { putSeats, removePlan } from '../store.server.ts'

/**
 * Takes back the last change. Seats that a day got of its own by that change are gone again. Taking back twice is the
 * change again. Throws missing, forbidden, or conflict where there is nothing to take back.
 */
export async function undoSeating(ctx: Context, actor: Actor, seminarId: string, ref: PlanRef): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, roster, plan, plans } = await openPlan(tx, actor, seminarId, ref)
    if (!mayArrangeSeats(standing, seminarId)) throw forbidden()
    if (!plan || plan.date !== ref.date) throw conflict('orchestraSeating.nothingToUndo')
    const hasOthers = plans.some(({ id, ensembleId }) => id !== plan.id && ensembleId === plan.ensembleId)
    if (plan.before === null && plan.date === null && !hasOthers) await removePlan(tx, plan.id)
    else if (plan.before === null && plan.date !== null) await removePlan(tx, plan.id)
    else if (plan.before !== null) {
      // Who has left since has no seat to come back to.
      const known = new Set(roster.map(({ childId }) => childId))
      const seats = plan.before.map((seat) =>
        seat.childId && !known.has(seat.childId) ? { ...seat, childId: null, fixed: false } : seat,
      )
      if (!(await putSeats(tx, plan, { seats, before: plan.seats, changedAt: ctx.now })))
        throw conflict('faults.changedMeanwhile')
    } else throw conflict('orchestraSeating.nothingToUndo')
    await ctx.note(tx, 'seating.undone', seminarId, { ensemble: ref.ensembleId })
  })
}
