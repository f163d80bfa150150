import { expect, it } from 'vitest'
import { removeNews } from '#app/domains/outreach/news/commands/remove-news.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, secretary, written } from '../written.ts'

eachEngine((engine) => {
  it('deletes a draft, and nothing that is published', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const [shown, draft] = [await written(ctx), await written(ctx, { titleNb: 'Utkast' }, false)]
    await expect(removeNews(ctx, secretary, shown.id, shown.version)).rejects.toMatchObject({
      key: 'news.withdrawFirst',
    })
    await expect(removeNews(ctx, artist, draft.id, draft.version)).rejects.toMatchObject({ kind: 'forbidden' })
    await removeNews(ctx, secretary, draft.id, draft.version)
    expect((await db.newsItem.findMany()).map(({ id }) => id)).toEqual([shown.id])
  })
})
