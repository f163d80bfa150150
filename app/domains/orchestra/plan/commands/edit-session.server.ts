import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { SessionFields } from '../input.ts'
import { readFields, tellCalendars, theSession, theStandingSeminar } from '../own.server.ts'
import { mayBuildPlan } from '../policy.ts'
import { putSession } from '../store.server.ts'

/**
 * Changes a session on its day. Throws missing, forbidden, invalid, or conflict when somebody has changed it meanwhile.
 */
export async function editSession(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  { id, version, ...fields }: SessionFields & { id: string; version: number },
): Promise<void> {
  return ctx.tx(async (tx) => {
    const { seminar, standing } = await theStandingSeminar(tx, actor, seminarId)
    if (!mayBuildPlan(standing, seminarId)) throw forbidden()
    const { day } = await theSession(tx, seminar, id)
    if (!(await putSession(tx, id, version, await readFields(tx, seminar, day.id, fields))))
      throw conflict('faults.changedMeanwhile')
    await tellCalendars(ctx, tx, seminar)
    await ctx.note(tx, 'plan.session-changed', id, { seminarId })
  })
}
