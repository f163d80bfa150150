import { isKeptYear } from '#app/domains/funding/funding.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { MOST_MEASURES } from '../plan.ts'
import { mayKeepPlan } from '../policy.ts'
import { addMeasure, listPlan, putMeasure } from '../store.server.ts'

/**
 * Adds a measure at the end of a year's plan, or renames one.
 * @param known the measure and what was seen of it; null: another one
 * Throws forbidden, missing, invalid for a name that the plan has, and conflict when the plan is full or someone has
 * changed the measure since.
 */
export async function saveMeasure(
  ctx: Context,
  actor: Actor | null,
  year: number,
  known: { id: string; version: number } | null,
  title: string,
): Promise<void> {
  if (!mayKeepPlan(actor)) throw forbidden()
  if (!isKeptYear(year, civilDateOf(ctx.now))) throw missing()
  await ctx.tx(async (tx) => {
    const plan = await listPlan(tx, [year])
    const measure = plan.find(({ id }) => id === known?.id)
    if (known && !measure) throw missing()
    if (plan.some((one) => one !== measure && one.title === title))
      throw invalid('actionPlan.measureKnown', {}, 'measure')
    if (!known) {
      if (plan.length >= MOST_MEASURES) throw conflict('actionPlan.full')
      const { id } = await addMeasure(tx, { year, title, position: (plan.at(-1)?.position ?? 0) + 1 })
      await ctx.note(tx, 'actionPlan.measure-added', id, { year })
      return
    }
    if (!(await putMeasure(tx, known.id, known.version, title))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'actionPlan.measure-changed', known.id, { year })
  })
}
