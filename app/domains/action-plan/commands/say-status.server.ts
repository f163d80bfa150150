import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { PlanStatus, Quarter } from '../plan.ts'
import { mayKeepPlan } from '../policy.ts'
import { hasBegun } from '../quarters.ts'
import { addStatus, yearOfActivity } from '../store.server.ts'

/**
 * Says how an activity goes in a quarter, or in the whole year (0). What was said before stays, and the newest word of a
 * quarter stands. Throws forbidden, missing (also in another year), and invalid where something is said to be done,
 * delayed or left undone in a quarter that has not begun.
 */
export async function sayStatus(
  ctx: Context,
  actor: Actor | null,
  year: number,
  activityId: string,
  { quarter, status, note }: { quarter: Quarter; status: PlanStatus; note: string },
): Promise<void> {
  if (!mayKeepPlan(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    if ((await yearOfActivity(tx, activityId)) !== year) throw missing()
    if (status !== 'planned' && !hasBegun(year, quarter, civilDateOf(ctx.now)))
      throw invalid('actionPlan.notBegun', { quarter, year }, 'quarter')
    await addStatus(tx, { activityId, quarter, status, note, at: ctx.now, byId: ctx.actorId })
    await ctx.note(tx, 'actionPlan.status', activityId, { quarter, status })
  })
}
