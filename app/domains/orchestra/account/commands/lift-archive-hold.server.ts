import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayHold } from '../policy.ts'
import { liftHold } from '../store.server.ts'

/** Lifts a hold; what was due meanwhile goes with the next round of the clock. Throws forbidden or missing. */
export async function liftArchiveHold(ctx: Context, actor: Actor, holdId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayHold(actor, await standingOf(tx, actor))) throw forbidden()
    if (!(await liftHold(tx, holdId, ctx.now))) throw missing()
    await ctx.note(tx, 'hold.lifted', holdId)
  })
}
