import { sessionStart } from '#app/domains/people/known.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { isFresh } from './rules.ts'

/** Whether who asks has signed in with a code or a link within the last half hour. */
export const cameInNow = async (ctx: Context, tx: Tx, actor: Actor): Promise<boolean> =>
  isFresh(await sessionStart(tx, actor.sessionId), ctx.now)

/** Throws conflict, with the reason, without a sign-in of a moment ago. */
export async function demandFresh(ctx: Context, tx: Tx, actor: Actor): Promise<void> {
  if (!(await cameInNow(ctx, tx, actor))) throw conflict('orchestraHealth.codeWhy')
}
