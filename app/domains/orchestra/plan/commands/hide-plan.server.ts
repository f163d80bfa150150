import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { countUpDays, touchSeminar } from '../../seminar/store.server.ts'
import { theStandingSeminar } from '../own.server.ts'
import { mayBuildPlan } from '../policy.ts'

/**
 * Takes the plan out of the families' sight again, to build it anew. Throws missing or forbidden.
 */
export async function hidePlan(ctx: Context, actor: Actor, seminarId: string): Promise<void> {
  return ctx.tx(async (tx) => {
    const { seminar, standing } = await theStandingSeminar(tx, actor, seminarId)
    if (!mayBuildPlan(standing, seminarId)) throw forbidden()
    if (seminar.planShownAt === null) return
    await touchSeminar(tx, seminarId, { planShownAt: null, changedAt: ctx.now })
    await countUpDays(tx, { seminarId }, ctx.now)
    await ctx.note(tx, 'plan.hidden', seminarId)
  })
}
