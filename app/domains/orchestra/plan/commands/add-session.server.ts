import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { SessionFields } from '../input.ts'
import { readFields, tellCalendars, theDay, theStandingSeminar } from '../own.server.ts'
import { mayBuildPlan } from '../policy.ts'
import { MOST_SESSIONS } from '../rules.ts'
import { addSessions, listSessions } from '../store.server.ts'

/**
 * Adds a session to a day. What clashes with another is taken and told by the checks, since a plan is built in steps. Gives
 * its id. Throws missing, forbidden, invalid or conflict.
 */
export async function addSession(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  { dayId, ...fields }: SessionFields & { dayId: string },
): Promise<string> {
  return ctx.tx(async (tx) => {
    const { seminar, standing } = await theStandingSeminar(tx, actor, seminarId)
    if (!mayBuildPlan(standing, seminarId)) throw forbidden()
    theDay(seminar, dayId)
    if ((await listSessions(tx, { dayId })).length >= MOST_SESSIONS)
      throw conflict('orchestraPlan.tooManySessions', { most: MOST_SESSIONS })
    const [id = ''] = await addSessions(tx, [await readFields(tx, seminar, dayId, fields)])
    await tellCalendars(ctx, tx, seminar)
    await ctx.note(tx, 'plan.session-added', id, { seminarId, kind: fields.kind })
    return id
  })
}
