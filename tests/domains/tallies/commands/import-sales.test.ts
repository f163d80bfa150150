import { expect, it } from 'vitest'
import { importSales } from '#app/domains/tallies/commands/import-sales.server.ts'
import { saleCells } from '#app/domains/tallies/file-columns.server.ts'
import type { SaleRow } from '#app/domains/tallies/file-rows.ts'
import { tallyOf } from '#app/domains/tallies/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { pastRound, secretary } from './taken-over.ts'

const sale = (application: number, kroner: number | null, more: Partial<SaleRow> = {}): SaleRow => ({
  ...{ application, channel: 'studio', date: '2013-09-14', amountOre: kroner === null ? null : kroner * 100, works: 1 },
  ...more,
})
const none = (application: number): SaleRow => sale(application, null, { channel: 'none', date: null, works: null })
const counts = { added: 0, changed: 0, unchanged: 0 }

eachEngine((engine) => {
  it('adds sales and statements of none; the same again changes nothing', async () => {
    const { db, ctx } = await pastRound(engine)
    const rows = [sale(1, 4500), sale(1, 4500), sale(1, 900, { channel: 'web', date: null }), none(2)]
    expect(await importSales(ctx, secretary, 2013, rows)).toEqual({ ...counts, added: 4 })
    expect(await importSales(ctx, secretary, 2013, rows)).toEqual({ ...counts, unchanged: 4 })
    const { sales } = await tallyOf(db, 2013)
    expect(sales).toMatchObject({ total: { ore: 990_000, works: 3 }, sold: 1, statedNone: 1, notReported: 1 })
  })

  it('replaces the sales of the same channel and day, and no others', async () => {
    const { db, ctx } = await pastRound(engine)
    await importSales(ctx, secretary, 2013, [sale(1, 4500), sale(1, 700), sale(1, 300, { date: '2013-09-22' })])
    expect(await importSales(ctx, secretary, 2013, [sale(1, 4600), sale(1, 700)])).toEqual({
      added: 1,
      changed: 1,
      unchanged: 1,
    })
    expect((await tallyOf(db, 2013)).sales.total).toMatchObject({ ore: 560_000, works: 3 })
  })

  it('a sale takes back the statement of none; none after a sale is refused', async () => {
    const { db, ctx } = await pastRound(engine)
    await importSales(ctx, secretary, 2013, [none(2)])
    await importSales(ctx, secretary, 2013, [sale(2, 100)])
    expect((await tallyOf(db, 2013)).sales).toMatchObject({ sold: 1, statedNone: 0 })
    await expect(importSales(ctx, secretary, 2013, [none(2)])).rejects.toMatchObject({
      beside: [{ field: 'rows.0.channel', key: 'transfer.hasSold' }],
    })
  })

  it.each([
    ['an application that is not there', sale(99, 5), 'application', 'transfer.noSuchApplication'],
    ['an artist who did not take part', sale(4, 5), 'application', 'transfer.noParticipant'],
    ['a sale without an amount', sale(1, null), 'amount_nok', 'tables.emptyCell'],
    ['an amount of zero', sale(1, 0), 'amount_nok', 'tallies.amountOutside'],
    ['a day that has not come', sale(1, 5, { date: '2013-12-24' }), 'date', 'tallies.dateInFuture'],
  ])('is refused for %s', async (_, row, column, key) => {
    const { db, ctx } = await pastRound(engine)
    await expect(importSales(ctx, secretary, 2013, [sale(2, 100), row])).rejects.toMatchObject({
      beside: [{ field: `rows.1.${column}`, key }],
    })
    expect(await db.saleEntry.count()).toBe(0)
  })

  it('no page takes out what each artist sold, not even for the secretariat; the operator does', async () => {
    const { ctx } = await pastRound(engine)
    await importSales(ctx, secretary, 2013, [sale(1, 4500)])
    await expect(saleCells(ctx, secretary, 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await saleCells(ctx, { ...secretary, sessionId: '' }, 2013)).toMatchObject([
      { application: 1, channel: 'studio', amount_nok: 450_000, works: 1 },
    ])
  })

  it('is for the secretariat alone', async () => {
    const { ctx } = await pastRound(engine)
    await expect(importSales(ctx, someone(['host']), 2013, [])).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
