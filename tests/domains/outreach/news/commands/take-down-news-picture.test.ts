import { expect, it } from 'vitest'
import { takeDownNewsPicture } from '#app/domains/outreach/news/commands/take-down-news-picture.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, secretary, written } from '../written.ts'

eachEngine((engine) => {
  it('is the secretariat’s, and changes nothing where there is no picture', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { id, version } = await written(ctx)
    await expect(takeDownNewsPicture(ctx, artist, id, version)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(takeDownNewsPicture(ctx, secretary, id, version + 1)).rejects.toMatchObject({ kind: 'conflict' })
    await takeDownNewsPicture(ctx, secretary, id, version)
    expect((await db.newsItem.findUniqueOrThrow({ where: { id } })).version).toBe(version)
  })
})
