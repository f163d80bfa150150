import { expect, it } from 'vitest'
import { saveItem } from '#app/domains/outreach/marketing/commands/save-item.server.ts'
import { advertisingOf, marketingView } from '#app/domains/outreach/marketing/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { host, ITEM, secretary } from '../item.ts'

eachEngine((engine) => {
  it('plans an item and writes how it stands, with as many questions for many as for one', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-02-20T11:00:00Z' })
    const { id: editionId } = await db.edition.create({ data: { year: 2013, number: 7, capacity: 105 } })
    const view = () => marketingView(ctx, secretary, 2013, null)
    await expect(saveItem(ctx, host, 2013, null, ITEM)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(saveItem(ctx, secretary, 2012, null, ITEM)).rejects.toMatchObject({ kind: 'missing' })
    await saveItem(ctx, secretary, 2013, null, ITEM)
    expect(await advertisingOf(db, editionId)).toBeNull()
    const [item] = (await view()).items
    if (!item) throw new Error('an item is needed')
    const wrong = { ...ITEM, date: '2013-03-01', state: 'done' as const }
    await expect(saveItem(ctx, secretary, 2013, item, wrong)).rejects.toMatchObject({ beside: [{ field: 'state' }] })
    await saveItem(ctx, secretary, 2013, item, { ...ITEM, state: 'done' })
    await expect(saveItem(ctx, secretary, 2013, item, ITEM)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await expect(saveItem(ctx, secretary, 2013, { id: 'none', version: 1 }, ITEM)).rejects.toMatchObject({
      kind: 'missing',
    })
    expect(await advertisingOf(db, editionId)).toEqual({ asBefore: ['Billedkunst'], new: [] })
    const one = (await statementsOf(view)).length
    for (let n = 0; n < 10; n++) await saveItem(ctx, secretary, 2013, null, { ...ITEM, channel: `Avis ${n}` })
    expect((await statementsOf(view)).length).toBe(one)
    expect(await view()).toMatchObject({ sums: { costOre: 11 * 4_500_00 }, copies: null, press: null })
  })
})
