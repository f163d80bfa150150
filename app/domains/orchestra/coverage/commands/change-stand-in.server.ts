import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { StandInFields } from '../input.ts'
import { mayKeepStandIns } from '../policy.ts'
import { findStandIn, putStandIn } from '../store.server.ts'

/** Corrects what is known of a stand-in. Throws forbidden, or missing. */
export async function changeStandIn(ctx: Context, actor: Actor, id: string, fields: StandInFields): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepStandIns(await standingOf(tx, actor))) throw forbidden()
    const standIn = await findStandIn(tx, id)
    if (!standIn || standIn.endedAt !== null) throw missing()
    await putStandIn(tx, id, fields)
    await ctx.note(tx, 'stand-in.changed', id)
  })
}
