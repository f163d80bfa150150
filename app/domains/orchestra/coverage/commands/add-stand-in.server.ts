import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { StandInFields } from '../input.ts'
import { mayKeepStandIns } from '../policy.ts'
import { addStandInRow } from '../store.server.ts'

/** Takes someone into the register of those who step in. Gives the id. Throws forbidden. */
export async function addStandIn(ctx: Context, actor: Actor, fields: StandInFields): Promise<string> {
  return ctx.tx(async (tx) => {
    if (!mayKeepStandIns(await standingOf(tx, actor))) throw forbidden()
    const id = await addStandInRow(tx, { ...fields, addedAt: ctx.now })
    await ctx.note(tx, 'stand-in.added', id)
    return id
  })
}
