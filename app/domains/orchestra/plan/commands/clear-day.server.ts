import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellCalendars, theDay, theStandingSeminar } from '../own.server.ts'
import { mayBuildPlan } from '../policy.ts'
import { listSessions, removeSessions, withAttendance } from '../store.server.ts'

/**
 * Takes every session of a day out of the plan but those in which attendance was taken. Gives how many went. Throws missing,
 * forbidden or conflict.
 */
export async function clearDay(ctx: Context, actor: Actor, seminarId: string, dayId: string): Promise<number> {
  return ctx.tx(async (tx) => {
    const { seminar, standing } = await theStandingSeminar(tx, actor, seminarId)
    if (!mayBuildPlan(standing, seminarId)) throw forbidden()
    theDay(seminar, dayId)
    const ids = (await listSessions(tx, { dayId })).map(({ id }) => id)
    const kept = await withAttendance(tx, ids)
    const gone = await removeSessions(
      tx,
      ids.filter((id) => !kept.has(id)),
    )
    await tellCalendars(ctx, tx, seminar)
    await ctx.note(tx, 'plan.day-cleared', dayId, { seminarId, gone })
    return gone
  })
}
