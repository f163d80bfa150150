import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { numberTheRest } from '../numbers.server.ts'
import { mayNumberStudios } from '../policy.ts'
import { isPast } from '../rules.ts'
import { findNumberedAt } from '../store.server.ts'

/**
 * Gives artists who have none their numbers in the exhibition and the catalogue, for an edition whose studios got theirs
 * before artists had any. Nobody's number changes. Gives how many got one. Throws conflict where the studios of an
 * edition that is not over have no numbers yet.
 */
export async function numberArtists(ctx: Context, actor: Actor, year: number): Promise<number> {
  if (!mayNumberStudios(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    if (!isPast(edition, civilDateOf(ctx.now)) && !(await findNumberedAt(tx, edition.id)))
      throw conflict('studio.notNumberedYet')
    const count = await numberTheRest(tx, edition.id)
    if (count > 0) await ctx.note(tx, 'artists.numbered', edition.id, { count })
    return count
  })
}
