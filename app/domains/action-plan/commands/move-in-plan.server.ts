import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepPlan } from '../policy.ts'
import { movedBy } from '../rules.ts'
import { listPlan, placeActivity, placeMeasure } from '../store.server.ts'

/**
 * Moves a measure, or an activity within its measure, one step up (-1) or down (1); at the end of the list nothing
 * happens. Throws forbidden or missing.
 */
export async function moveInPlan(
  ctx: Context,
  actor: Actor | null,
  year: number,
  id: string,
  step: -1 | 1,
): Promise<void> {
  if (!mayKeepPlan(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const plan = await listPlan(tx, [year])
    const home = plan.find(({ activities }) => activities.some((one) => one.id === id))
    if (!home && !plan.some((measure) => measure.id === id)) throw missing()
    const list: readonly { id: string; position: number }[] = home ? home.activities : plan
    const place = home ? placeActivity : placeMeasure
    for (const [index, one] of movedBy(list, id, step).entries())
      if (one.position !== index + 1) await place(tx, one.id, index + 1)
    await ctx.note(tx, 'actionPlan.moved', id, { year })
  })
}
