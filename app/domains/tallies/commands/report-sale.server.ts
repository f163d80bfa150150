import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import type { Ore } from '#app/kernel/money.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { oncePerKey } from '../once.server.ts'
import { mayReportSale } from '../policy.ts'
import { hostingOf, sellerOf } from '../round.server.ts'
import { saleFaults, standing, takeBackSale, toldByAnother } from '../rules.ts'
import { addSale, findSaleByKey, listSalesOf } from '../store.server.ts'
import type { SellingChannel } from '../tally.ts'

export interface Sale {
  /** Empty: one's own. */
  participantId: string
  channel: SellingChannel
  date: CivilDate | null
  amountOre: Ore
  works: number
  onceKey: string
}

/**
 * Adds a sale of a participant. A statement that nothing was sold ends with the first sale: it is taken back by an entry
 * in the same transaction. Throws missing, forbidden, invalid (also for a sale at the exhibition that somebody else has told),
 * or conflict when the key has been used for another sale.
 */
export async function reportSale(ctx: Context, actor: Actor, year: number, sale: Sale): Promise<void> {
  await oncePerKey(ctx, async (tx) => {
    const edition = await theEdition(tx, year)
    const seller = await sellerOf(tx, edition.id, actor, sale.participantId)
    const atExhibition = sale.channel === 'exhibition'
    if (!mayReportSale(actor, { atExhibition }, seller, await hostingOf(tx, edition))) throw forbidden()
    const known = await findSaleByKey(tx, sale.onceKey)
    if (known) {
      const isSame =
        known.participantId === seller.id && known.channel === sale.channel && known.amountOre === sale.amountOre
      if (isSame) return
      throw conflict('tallies.keyUsed')
    }
    const [first, ...more] = saleFaults(sale, civilDateOf(ctx.now))
    if (first) throw invalidFields([first, ...more])
    const by = { enteredAt: ctx.now, enteredById: ctx.actorId }
    const stand = standing(await listSalesOf(tx, seller.id))
    if (toldByAnother({ ...sale, enteredById: by.enteredById }, stand))
      throw invalidFields([{ field: 'amountOre', key: 'tallies.toldAlready' }])
    const statements = stand.filter(({ channel }) => channel === 'none')
    for (const statement of statements)
      await addSale(tx, { ...takeBackSale(statement), ...by, onceKey: `${statement.onceKey}:sold` })
    const { channel, date, amountOre, works, onceKey } = sale
    const entry = await addSale(tx, {
      ...{ editionId: edition.id, participantId: seller.id, channel, date, amountOre, works, onceKey },
      ...{ correctsId: null, ...by },
    })
    await ctx.note(tx, 'sale.reported', entry.id, { year, participant: seller.id, channel })
  })
}
