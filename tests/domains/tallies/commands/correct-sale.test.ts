import { expect, it } from 'vitest'
import { correctSale } from '#app/domains/tallies/commands/correct-sale.server.ts'
import { reportSale } from '#app/domains/tallies/commands/report-sale.server.ts'
import { stateNoSale } from '#app/domains/tallies/commands/state-no-sale.server.ts'
import { tallyOf } from '#app/domains/tallies/queries.server.ts'
import { smallRound } from '#tests/domains/tallies/round-2013.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const anna = someone([], { personId: 'person-anna' })
const sale = { participantId: '', date: null, works: 2, amountOre: 9000_00 }

eachEngine((engine) => {
  async function sold(channel: 'studio' | 'exhibition' = 'studio') {
    const { db } = await engine.freshDatabase()
    await smallRound(db)
    const ctx = testContext({ db, now: '2013-09-15T13:00:00Z', actorId: 'person-anna' })
    await reportSale(ctx, anna, 2013, { ...sale, channel, onceKey: 'first-sale' })
    const { id } = await db.saleEntry.findFirstOrThrow()
    return { db, ctx, entryId: id, total: async () => (await tallyOf(db, 2013)).sales.total }
  }

  it('takes a sale back and adds the right one; a repeat changes nothing', async () => {
    const { db, ctx, entryId, total } = await sold()
    const right = { entryId, amountOre: 900_00, works: null, onceKey: 'correction-1' }
    await correctSale(ctx, anna, 2013, right)
    await correctSale(ctx, anna, 2013, right)
    expect(await db.saleEntry.count()).toBe(3)
    expect(await total()).toEqual({ ore: 900_00, works: 2, sellers: 1 })
    await expect(correctSale(ctx, anna, 2013, { ...right, onceKey: 'correction-2' })).rejects.toMatchObject({
      key: 'tallies.correctedAlready',
    })
  })

  it('takes a sale, or the statement of none, back for good', async () => {
    const { db, ctx, entryId, total } = await sold()
    await correctSale(ctx, anna, 2013, { entryId, amountOre: null, works: null, onceKey: 'correction-1' })
    expect(await total()).toMatchObject({ ore: null, sellers: 0 })
    await stateNoSale(ctx, anna, 2013, { participantId: '', onceKey: 'nothing-1' })
    const none = await db.saleEntry.findFirstOrThrow({ where: { channel: 'none' } })
    await correctSale(ctx, anna, 2013, { entryId: none.id, amountOre: null, works: null, onceKey: 'correction-2' })
    expect((await tallyOf(db, 2013)).sales).toMatchObject({ statedNone: 0, notReported: 5 })
  })

  it('is refused for the figure that stands, and to everyone whose sale it is not', async () => {
    const { ctx, entryId } = await sold()
    const right = { entryId, amountOre: 900_00, works: null, onceKey: 'correction-1' }
    for (const actor of [someone([], { personId: 'person-bo' }), someone(['host']), someone(['secretariat'])])
      await expect(correctSale(ctx, actor, 2013, right)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(correctSale(ctx, anna, 2013, { ...right, amountOre: 9000_00 })).rejects.toMatchObject({
      field: 'amountOre',
    })
  })

  it('of the exhibition is corrected by its staff', async () => {
    const { ctx, entryId, total } = await sold('exhibition')
    const host = someone(['host'], { year: 2013, municipalityId: 'ovre-eiker' })
    await correctSale(ctx, host, 2013, { entryId, amountOre: 800_00, works: 1, onceKey: 'correction-1' })
    expect(await total()).toMatchObject({ ore: 800_00, works: 1 })
  })
})
