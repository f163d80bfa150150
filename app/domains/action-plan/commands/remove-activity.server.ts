import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepPlan } from '../policy.ts'
import { dropActivity, listPlan } from '../store.server.ts'

/**
 * Takes an activity out of a year's plan, as long as nothing was said of how it goes; after that it is said not to be
 * done. Throws forbidden, missing, and conflict when something was said or someone has changed it since `version`.
 */
export async function removeActivity(
  ctx: Context,
  actor: Actor | null,
  year: number,
  id: string,
  version: number,
): Promise<void> {
  if (!mayKeepPlan(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const plan = await listPlan(tx, [year])
    const activity = plan.flatMap(({ activities }) => activities).find((one) => one.id === id)
    if (!activity) throw missing()
    if (activity.statuses.length > 0) throw conflict('actionPlan.hasStatuses')
    if (!(await dropActivity(tx, id, version))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'actionPlan.activity-removed', id, { year })
  })
}
