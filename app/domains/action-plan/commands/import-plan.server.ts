import { isKeptYear } from '#app/domains/funding/funding.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { MOST_ACTIVITIES, type PlanRow } from '../plan.ts'
import { mayKeepPlan } from '../policy.ts'
import { changesOf } from '../rules.ts'
import { addActivity, addMeasure, addStatus, listPlan, putActivity } from '../store.server.ts'

/**
 * Takes in the rows of a file, all or none, in the file's order: measures and activities that the year does not have,
 * quarters as the file says, and a status of the whole year where it is another than what stands. Nothing is taken away,
 * and the same file twice changes nothing. Throws forbidden, and invalid for too many rows or two of the same activity.
 */
export async function importPlan(
  ctx: Context,
  actor: Actor | null,
  year: number,
  rows: readonly PlanRow[],
  demo = false,
): Promise<{ added: number; changed: number; unchanged: number }> {
  if (!mayKeepPlan(actor)) throw forbidden()
  if (!isKeptYear(year, civilDateOf(ctx.now))) throw missing()
  if (rows.length > MOST_ACTIVITIES) throw invalid('actionPlan.tooManyRows', { most: MOST_ACTIVITIES }, 'rows')
  const names = rows.map(({ measure, activity }) => `${measure}\n${activity}`)
  const twice = rows.find((_, index) => names.indexOf(names[index] ?? '') !== index)
  if (twice) throw invalid('actionPlan.twice', { activity: twice.activity }, 'rows')
  return ctx.tx(async (tx) => {
    const plan = await listPlan(tx, [year])
    const measures = new Map(
      plan.map(({ id, title, activities }) => [title, { id, last: activities.at(-1)?.position ?? 0 }]),
    )
    let place = plan.at(-1)?.position ?? 0
    const counts = { added: 0, changed: 0, unchanged: 0 }
    for (const { row, activity, quarters, status } of changesOf(rows, plan)) {
      let measure = measures.get(row.measure)
      if (!measure) {
        const { id } = await addMeasure(tx, { year, title: row.measure, position: ++place, demo })
        measures.set(row.measure, (measure = { id, last: 0 }))
      }
      const words = { title: row.activity, owner: '', ownerId: null, quarters: row.quarters }
      const id =
        activity?.id ?? (await addActivity(tx, { ...words, measureId: measure.id, position: ++measure.last })).id
      if (activity && quarters) await putActivity(tx, id, activity.version, { quarters: row.quarters })
      if (status && row.status)
        await addStatus(tx, {
          ...{ activityId: id, quarter: 0, status: row.status, note: '', at: ctx.now, byId: ctx.actorId },
        })
      counts[activity === null ? 'added' : quarters || status ? 'changed' : 'unchanged']++
    }
    const { added, changed } = counts
    if (added + changed > 0) await ctx.note(tx, 'actionPlan.imported', String(year), { added, changed })
    return counts
  })
}
