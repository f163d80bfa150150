import { expect, it } from 'vitest'
import { reportSale } from '#app/domains/tallies/commands/report-sale.server.ts'
import { stateNoSale } from '#app/domains/tallies/commands/state-no-sale.server.ts'
import { tallyOf } from '#app/domains/tallies/queries.server.ts'
import { smallRound } from '#tests/domains/tallies/round-2013.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const anna = someone([], { personId: 'person-anna' })
const bo = someone([], { personId: 'person-bo' })
const host = someone(['host'], { year: 2013, municipalityId: 'ovre-eiker' })
const secretary = someone(['secretariat'])
const stranger = someone([], { personId: 'stranger' })
const sale = { participantId: '', channel: 'studio', date: '2013-09-14', amountOre: 4500_00, works: 1 } as const

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    await smallRound(db)
    return { db, ctx: testContext({ db, now: '2013-09-15T13:00:00Z', actorId: 'person-anna' }) }
  }

  it('is one’s own without a name, once a key', async () => {
    const { db, ctx } = await begun()
    await reportSale(ctx, anna, 2013, { ...sale, onceKey: 'sale-one' })
    await reportSale(ctx, anna, 2013, { ...sale, onceKey: 'sale-one' })
    expect(await db.saleEntry.findMany()).toMatchObject([{ participantId: 'p-anna', amountOre: 4500_00 }])
    const other = { ...sale, amountOre: 1_00, onceKey: 'sale-one' }
    await expect(reportSale(ctx, anna, 2013, other)).rejects.toMatchObject({ key: 'tallies.keyUsed' })
  })

  it('ends the statement that nothing was sold, by an entry that takes it back', async () => {
    const { db, ctx } = await begun()
    await stateNoSale(ctx, anna, 2013, { participantId: '', onceKey: 'nothing-1' })
    expect((await tallyOf(db, 2013)).sales).toMatchObject({ statedNone: 1, sold: 0 })
    await reportSale(ctx, anna, 2013, { ...sale, onceKey: 'sale-one' })
    const rows = await db.saleEntry.findMany({ where: { channel: 'none' } })
    expect(rows.filter(({ correctsId }) => correctsId !== null)).toHaveLength(1)
    expect((await tallyOf(db, 2013)).sales).toMatchObject({ statedNone: 0, sold: 1, notReported: 4 })
  })

  it('counts once when the till and the artist both tell of it', async () => {
    const { db, ctx } = await begun()
    const shown = { ...sale, participantId: 'p-anna', channel: 'exhibition' as const }
    await reportSale(ctx.as('person-host'), host, 2013, { ...shown, onceKey: 'the-till' })
    await expect(reportSale(ctx, anna, 2013, { ...shown, date: null, onceKey: 'the-artist' })).rejects.toMatchObject({
      beside: [{ field: 'amountOre', key: 'tallies.toldAlready' }],
    })
    // One copy more, by who told of the first.
    await reportSale(ctx.as('person-host'), host, 2013, { ...shown, onceKey: 'another-copy' })
    await reportSale(ctx, anna, 2013, { ...shown, channel: 'studio', onceKey: 'at-the-studio' })
    expect((await tallyOf(db, 2013)).sales.byChannel).toMatchObject({ exhibition: { works: 2 }, studio: { works: 1 } })
  })

  it('is entered by the host at the exhibition alone, and by the secretariat anywhere', async () => {
    const { db, ctx } = await begun()
    const hers = { ...sale, participantId: 'p-anna' }
    await reportSale(ctx, host, 2013, { ...hers, channel: 'exhibition', onceKey: 'exhibited' })
    await expect(reportSale(ctx, host, 2013, { ...hers, onceKey: 'not-there' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await reportSale(ctx, secretary, 2013, { ...hers, channel: 'web', onceKey: 'on-behalf' })
    expect((await db.saleEntry.findMany()).map(({ channel }) => channel).sort()).toEqual(['exhibition', 'web'])
  })

  it('is refused for another artist, for a stranger, and without an amount', async () => {
    const { db, ctx } = await begun()
    const hers = { ...sale, participantId: 'p-anna', onceKey: 'wrong-sale' }
    await expect(reportSale(ctx, bo, 2013, hers)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(reportSale(ctx, stranger, 2013, { ...hers, participantId: '' })).rejects.toMatchObject({
      kind: 'missing',
    })
    await expect(reportSale(ctx, anna, 2013, { ...hers, amountOre: 0 })).rejects.toMatchObject({
      beside: [{ field: 'amountOre' }],
    })
    await expect(reportSale(ctx, anna, 2013, { ...hers, date: '2013-09-16' })).rejects.toMatchObject({
      beside: [{ field: 'date' }],
    })
    expect(await db.saleEntry.count()).toBe(0)
  })
})
