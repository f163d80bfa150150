import { makeKnown } from '#app/domains/people/appoint.server.ts'
import { grantRole } from '#app/domains/people/commands/grant-role.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayAppointBoard } from '../policy.ts'

/** Gives one of the board access to the association's register; doing it twice changes nothing. Throws forbidden. */
export async function appointBoard(ctx: Context, actor: Actor, given: { email: string; name: string }): Promise<void> {
  const personId = await ctx.tx(async (tx) => {
    if (!mayAppointBoard(await standingOf(tx, actor))) throw forbidden()
    return makeKnown(ctx, tx, given)
  })
  await grantRole(ctx, actor, personId, { role: 'association', editionYear: null, municipalityId: null })
}
