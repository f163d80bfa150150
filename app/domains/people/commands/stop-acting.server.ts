import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Actor } from '../person.ts'
import { putActing } from '../store.server.ts'

/** The session is about the own things again. Doing it twice changes nothing. */
export async function stopActing(ctx: Context, actor: Actor): Promise<void> {
  openToAll('one gives up what one has, and gets nothing for it')
  if (!actor.actedBy) return
  await ctx.tx(async (tx) => {
    await putActing(tx, actor.sessionId, null, null)
    await ctx.note(tx, 'acting.ended', actor.personId)
  })
}
