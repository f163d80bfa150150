import { expect, it } from 'vitest'
import { withdrawNews } from '#app/domains/outreach/news/commands/withdraw-news.server.ts'
import { latestNews } from '#app/domains/outreach/news/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, secretary, written } from '../written.ts'

eachEngine((engine) => {
  it('makes a draft of it again', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { id, version } = await written(ctx)
    await expect(withdrawNews(ctx, artist, id, version)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(withdrawNews(ctx, secretary, id, version - 1)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await latestNews(ctx, 'nb')).toHaveLength(1)
    await withdrawNews(ctx, secretary, id, version)
    await withdrawNews(ctx, secretary, id, version + 1)
    expect(await latestNews(ctx, 'nb')).toEqual([])
    expect(await db.auditEntry.count({ where: { deed: 'news.withdrawn' } })).toBe(1)
  })
})
