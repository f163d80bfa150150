import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import { addMonths, type CivilDate } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { MOST_MONTHS_AFTER, MOST_MONTHS_BEFORE } from '../plan.ts'
import { mayWorkOnPlan } from '../policy.ts'
import { openingOfHosting, theMilestone, workedOn } from '../queries.server.ts'
import { putMilestone } from '../store.server.ts'

/**
 * Sets the day of a milestone by hand, so that it stays when the opening moves; null counts it from the opening again. Throws
 * missing, forbidden, conflict, and invalid for a day that is years away from the opening.
 */
export async function dateMilestone(
  ctx: Context,
  actor: Actor,
  hostingId: string,
  { id, version, dueOn }: { id: string; version: number; dueOn: CivilDate | null },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await workedOn(tx, actor, hostingId)
    if (!mayWorkOnPlan(actor, hosting)) throw forbidden()
    const milestone = await theMilestone(tx, hosting, id)
    if (milestone.doneOn !== null) throw conflict('hostingPlan.isReached')
    const opening = await openingOfHosting(tx, hosting)
    const far =
      opening !== null &&
      dueOn !== null &&
      (dueOn < addMonths(opening, -MOST_MONTHS_BEFORE) || dueOn > addMonths(opening, MOST_MONTHS_AFTER))
    if (far) throw invalid('hostingPlan.farFromOpening', {}, 'dueOn')
    if (!(await putMilestone(tx, id, version, { dueOn }))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'hosting-plan.milestone-dated', hosting.id, { milestone: id, dueOn })
  })
}
