import { isKeptYear } from '#app/domains/funding/funding.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepPlan } from '../policy.ts'
import { following } from '../rules.ts'
import { addActivity, addMeasure, listPlan } from '../store.server.ts'

/**
 * Starts a year's plan from the one before: measures and activities in their order, each saying which it follows, so that
 * what was not done shows. What the year has already is left as it is. Gives how many activities came.
 * Throws forbidden, and conflict when there is nothing to bring.
 */
export async function followLastYear(ctx: Context, actor: Actor | null, year: number): Promise<number> {
  if (!mayKeepPlan(actor)) throw forbidden()
  if (!isKeptYear(year, civilDateOf(ctx.now))) throw missing()
  return ctx.tx(async (tx) => {
    const plan = await listPlan(tx, [year - 1, year])
    const now = plan.filter((measure) => measure.year === year)
    const brought = following(
      plan.filter((measure) => measure.year === year - 1),
      now,
    )
    if (brought.length === 0) throw conflict('actionPlan.nothingToFollow', { year: year - 1 })
    let last = now.at(-1)?.position ?? 0
    let count = 0
    for (const { title, activities } of brought) {
      const known = now.find((measure) => measure.title === title)
      const measureId = known?.id ?? (await addMeasure(tx, { year, title, position: ++last })).id
      let position = known?.activities.at(-1)?.position ?? 0
      for (const activity of activities) await addActivity(tx, { ...activity, measureId, position: ++position })
      count += activities.length
    }
    await ctx.note(tx, 'actionPlan.followed', String(year), { activities: count })
    return count
  })
}
