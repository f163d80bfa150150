import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { numberArtistsAnew } from '../numbers.server.ts'
import { mayNumberStudios } from '../policy.ts'
import { studiosOf } from '../queries.server.ts'
import { numberingOrder } from '../rules.ts'
import { findNumberedAt, listStudios, putNumberedAt, putNumbers } from '../store.server.ts'

/**
 * Sets the numbers of an edition's studios: by municipality, then by name (see `numberingOrder`); those that have closed
 * come after. With them the artists get their numbers in the exhibition and the catalogue (see `catalogueNumbers`).
 * They never change on their own afterwards. Since they are printed, setting them again needs `anew`.
 * Gives how many were numbered. Throws conflict when they are set already.
 */
export async function numberStudios(ctx: Context, actor: Actor, year: number, anew: boolean): Promise<number> {
  if (!mayNumberStudios(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    if (!anew && (await findNumberedAt(tx, edition.id))) throw conflict('studio.numberedAlready')
    const names = await municipalityNames(tx)
    const open = (await studiosOf(tx, edition.id)).map((studio) => ({
      ...studio,
      artists: studio.participants.map(({ name }) => name),
    }))
    const order = numberingOrder(open, (id) => names[id] ?? id)
    const numbered = new Set(order)
    const closed = (await listStudios(tx, { editionId: edition.id })).filter(({ id }) => !numbered.has(id))
    await putNumbers(tx, edition.id, [...order, ...closed.map(({ id }) => id)])
    await numberArtistsAnew(tx, edition.id)
    await putNumberedAt(tx, edition.id, ctx.now)
    await ctx.note(tx, 'studios.numbered', edition.id, { count: order.length })
    return order.length
  })
}
