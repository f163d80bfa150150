import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { saleWordOf } from '../expected.ts'
import { oncePerKey } from '../once.server.ts'
import { mayStateNoSale } from '../policy.ts'
import { sellerOf } from '../round.server.ts'
import { addSale, listSalesOf } from '../store.server.ts'

/**
 * A participant states that nothing was sold, which is a report and not the lack of one. Stating it twice changes
 * nothing. Throws missing, forbidden, or conflict while a sale stands.
 */
export async function stateNoSale(
  ctx: Context,
  actor: Actor,
  year: number,
  { participantId, onceKey }: { participantId: string; onceKey: string },
): Promise<void> {
  await oncePerKey(ctx, async (tx) => {
    const edition = await theEdition(tx, year)
    const seller = await sellerOf(tx, edition.id, actor, participantId)
    if (!mayStateNoSale(actor, seller)) throw forbidden()
    const sales = await listSalesOf(tx, seller.id)
    const word = saleWordOf(seller.id, sales)
    if (word === 'none' || sales.some((entry) => entry.onceKey === onceKey)) return
    if (word === 'sold') throw conflict('tallies.hasSold')
    const entry = await addSale(tx, {
      ...{ editionId: edition.id, participantId: seller.id, channel: 'none', date: null, amountOre: 0, works: 0 },
      ...{ correctsId: null, onceKey, enteredAt: ctx.now, enteredById: ctx.actorId },
    })
    await ctx.note(tx, 'sale.none', entry.id, { year, participant: seller.id })
  })
}
