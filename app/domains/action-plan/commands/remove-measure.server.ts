import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepPlan } from '../policy.ts'
import { dropMeasure, listPlan } from '../store.server.ts'

/**
 * Takes a measure without activities out of a year's plan. Throws forbidden, missing, and conflict while there are
 * activities or when someone has changed it since `version`.
 */
export async function removeMeasure(
  ctx: Context,
  actor: Actor | null,
  year: number,
  id: string,
  version: number,
): Promise<void> {
  if (!mayKeepPlan(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const measure = (await listPlan(tx, [year])).find((one) => one.id === id)
    if (!measure) throw missing()
    if (measure.activities.length > 0) throw conflict('actionPlan.hasActivities')
    if (!(await dropMeasure(tx, id, version))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'actionPlan.measure-removed', id, { year })
  })
}
