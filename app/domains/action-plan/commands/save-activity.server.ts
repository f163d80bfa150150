import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { planOwners } from '../owners.server.ts'
import { type ActivityWords, MOST_ACTIVITIES } from '../plan.ts'
import { mayKeepPlan } from '../policy.ts'
import { addActivity, listPlan, putActivity } from '../store.server.ts'

/**
 * Adds an activity at the end of a measure, or writes what one is now, under another measure too.
 * @param known the activity and what was seen of it; null: another one
 * Throws forbidden, missing, invalid for a name that the measure has and for an owner without a part in the work, and conflict when the plan is full or someone has
 * changed the activity since.
 */
export async function saveActivity(
  ctx: Context,
  actor: Actor | null,
  year: number,
  known: { id: string; version: number } | null,
  measureId: string,
  { title, owner, ownerId, quarters }: ActivityWords,
): Promise<string> {
  if (!mayKeepPlan(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const plan = await listPlan(tx, [year])
    const all = plan.flatMap(({ activities }) => activities)
    const measure = plan.find(({ id }) => id === measureId)
    const activity = all.find(({ id }) => id === known?.id)
    if (!measure || (known && !activity)) throw missing()
    if (measure.activities.some((one) => one !== activity && one.title === title))
      throw invalid('actionPlan.activityKnown', {}, 'title')
    const last = (measure.activities.at(-1)?.position ?? 0) + 1
    if (ownerId !== null && ownerId !== activity?.ownerId && !(await planOwners(tx)).has(ownerId))
      throw invalid('actionPlan.notAnOwner', {}, 'ownerId')
    if (!known) {
      if (all.length >= MOST_ACTIVITIES) throw conflict('actionPlan.full')
      const { id } = await addActivity(tx, { measureId, title, owner, ownerId, quarters, position: last })
      await ctx.note(tx, 'actionPlan.activity-added', id, { year })
      return id
    }
    const moved = activity?.measureId === measureId ? {} : { measureId, position: last }
    if (!(await putActivity(tx, known.id, known.version, { title, owner, ownerId, quarters, ...moved })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'actionPlan.activity-changed', known.id, { year })
    return known.id
  })
}
