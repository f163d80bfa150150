import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, invalidFields, missing } from '#app/kernel/fault.ts'
import type { Ore } from '#app/kernel/money.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { oncePerKey } from '../once.server.ts'
import { mayCorrectSale } from '../policy.ts'
import { hostingOf, sellerOf } from '../round.server.ts'
import { saleFaults, takeBackSale, whyNotCorrect } from '../rules.ts'
import { addSale, findSale, findSaleByKey, listSalesOf } from '../store.server.ts'

export interface SaleCorrection {
  entryId: string
  /** The right amount; null takes the entry back and sets nothing in its place. */
  amountOre: Ore | null
  /** Null: as many works as before. */
  works: number | null
  onceKey: string
}

/**
 * Takes a sale, or the statement that there was none, back by an entry of its own, and adds the right one. Throws
 * missing, forbidden, invalid, or conflict when it is corrected already.
 */
export async function correctSale(ctx: Context, actor: Actor, year: number, wish: SaleCorrection): Promise<void> {
  await oncePerKey(ctx, async (tx) => {
    const edition = await theEdition(tx, year)
    const entry = await findSale(tx, wish.entryId)
    if (!entry || entry.editionId !== edition.id) throw missing()
    const seller = await sellerOf(tx, edition.id, actor, entry.participantId)
    const sale = { atExhibition: entry.channel === 'exhibition', enteredById: entry.enteredById }
    if (!mayCorrectSale(actor, sale, seller, await hostingOf(tx, edition))) throw forbidden()
    const backKey = `${wish.onceKey}:back`
    if ((await findSaleByKey(tx, backKey))?.correctsId === entry.id) return
    const why = whyNotCorrect(entry, await listSalesOf(tx, seller.id))
    if (why) throw conflict(why.key, why.facts)
    const by = { enteredAt: ctx.now, enteredById: ctx.actorId }
    const { id: _, ...same } = entry
    const right =
      wish.amountOre === null ? null : { ...same, amountOre: wish.amountOre, works: wish.works ?? entry.works }
    if (right && right.amountOre === entry.amountOre && right.works === entry.works)
      throw invalid('tallies.sameFigure', {}, 'amountOre')
    const [first, ...more] = right ? saleFaults(right, civilDateOf(ctx.now)) : []
    if (first) throw invalidFields([first, ...more])
    await addSale(tx, { ...takeBackSale(entry), ...by, onceKey: backKey })
    if (right) await addSale(tx, { ...right, ...by, onceKey: wish.onceKey })
    await ctx.note(tx, 'sale.corrected', entry.id, { year, participant: seller.id })
  })
}
