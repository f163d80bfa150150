import { expect, it } from 'vitest'
import { removeItem } from '#app/domains/outreach/marketing/commands/remove-item.server.ts'
import { saveItem } from '#app/domains/outreach/marketing/commands/save-item.server.ts'
import { marketingView } from '#app/domains/outreach/marketing/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { host, ITEM, secretary } from '../item.ts'

eachEngine((engine) => {
  it('takes out a mistake', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-02-20T11:00:00Z' })
    await db.edition.create({ data: { year: 2013, number: 7, capacity: 105 } })
    await saveItem(ctx, secretary, 2013, null, ITEM)
    const id = (await marketingView(ctx, secretary, 2013, null)).items[0]?.id ?? ''
    await expect(removeItem(ctx, host, 2013, id, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(removeItem(ctx, secretary, 2013, id, 2)).rejects.toMatchObject({ kind: 'conflict' })
    await removeItem(ctx, secretary, 2013, id, 1)
    await expect(removeItem(ctx, secretary, 2013, id, 1)).rejects.toMatchObject({ kind: 'missing' })
  })
})
