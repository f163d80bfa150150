import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayKeepStandIns } from '../policy.ts'
import { findStandIn, putStandIn } from '../store.server.ts'

/**
 * Someone no longer steps in: how to reach the person is forgotten at once, and the name stays with what was played until
 * the keeping of seminars ends. Throws forbidden, or missing.
 */
export async function endStandIn(ctx: Context, actor: Actor, id: string): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepStandIns(await standingOf(tx, actor))) throw forbidden()
    const standIn = await findStandIn(tx, id)
    if (!standIn || standIn.endedAt !== null) throw missing()
    await putStandIn(tx, id, { endedAt: ctx.now, email: '', phone: '', remark: '' })
    await ctx.note(tx, 'stand-in.ended', id)
  })
}
