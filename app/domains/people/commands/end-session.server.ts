import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Actor } from '../person.ts'
import { mayEndSession } from '../policy.ts'
import { endSessionRow, findSession } from '../store.server.ts'

/** Ends a session at once. Throws missing for one that is not the actor's. */
export async function endSession(ctx: Context, actor: Actor, sessionId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const session = await findSession(tx, sessionId)
    if (!session || !mayEndSession(actor, session)) throw missing()
    await endSessionRow(tx, session.id, ctx.now)
    await ctx.note(tx, 'session.ended', session.personId, { session: session.id })
  })
}
