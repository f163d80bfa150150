import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellCalendars, theSession, theStandingSeminar } from '../own.server.ts'
import { mayBuildPlan } from '../policy.ts'
import { removeSessions, withAttendance } from '../store.server.ts'

/**
 * Takes a session out of the plan. Throws missing, forbidden, or conflict for one in which attendance was taken.
 */
export async function removeSession(ctx: Context, actor: Actor, seminarId: string, id: string): Promise<void> {
  return ctx.tx(async (tx) => {
    const { seminar, standing } = await theStandingSeminar(tx, actor, seminarId)
    if (!mayBuildPlan(standing, seminarId)) throw forbidden()
    await theSession(tx, seminar, id)
    if ((await withAttendance(tx, [id])).size > 0) throw conflict('orchestraPlan.hasAttendance')
    await removeSessions(tx, [id])
    await tellCalendars(ctx, tx, seminar)
    await ctx.note(tx, 'plan.session-removed', id, { seminarId })
  })
}
