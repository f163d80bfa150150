import { expect, it } from 'vitest'
import { bringLastYear } from '#app/domains/outreach/marketing/commands/bring-last-year.server.ts'
import { saveItem } from '#app/domains/outreach/marketing/commands/save-item.server.ts'
import { marketingView } from '#app/domains/outreach/marketing/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { host, ITEM, secretary } from '../item.ts'

eachEngine((engine) => {
  it('brings the channels of the edition before, also over a year without one, once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-02-20T11:00:00Z' })
    for (const year of [2011, 2013]) await db.edition.create({ data: { year, number: year - 2006, capacity: 105 } })
    await expect(bringLastYear(ctx, secretary, 2013)).rejects.toMatchObject({ key: 'marketing.nothingToBring' })
    await saveItem(ctx, secretary, 2011, null, { ...ITEM, date: '2011-02-17', isNew: true })
    await expect(bringLastYear(ctx, host, 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await marketingView(ctx, secretary, 2013, null)).can.copy).toBe(true)
    expect(await bringLastYear(ctx, secretary, 2013)).toBe(1)
    const { items, can, beforeOre } = await marketingView(ctx, secretary, 2013, null)
    expect(items).toMatchObject([{ channel: 'Billedkunst', date: '2013-02-14', isNew: false, state: 'planned' }])
    expect([can.copy, beforeOre]).toEqual([false, 4_500_00])
    await expect(bringLastYear(ctx, secretary, 2013)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
