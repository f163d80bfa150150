import { expect, it } from 'vitest'
import { publishNews } from '#app/domains/outreach/news/commands/publish-news.server.ts'
import { latestNews, newsView } from '#app/domains/outreach/news/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, secretary, written } from '../written.ts'

eachEngine((engine) => {
  it('shows it from that moment, once; not without a text, and not by others', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const bare = await written(ctx, { titleNb: 'Tom', textNb: '' }, false)
    await expect(publishNews(ctx, secretary, bare.id, bare.version)).rejects.toMatchObject({ key: 'news.noText' })
    const { id, version } = await written(ctx, {}, false)
    await expect(publishNews(ctx, artist, id, version)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(newsView(ctx, 'apning-pa-vestfossen', 'nb')).rejects.toMatchObject({ kind: 'missing' })
    expect(await latestNews(ctx, 'nb')).toEqual([])
    await publishNews(ctx, secretary, id, version)
    await publishNews(ctx.at('2013-05-01T10:00:00Z'), secretary, id, version + 1)
    const view = await newsView(ctx, 'apning-pa-vestfossen', 'en')
    expect(view).toMatchObject({ title: 'Åpning på Vestfossen', lang: 'nb', publishedAt: ctx.now, others: [] })
    expect(view.lede).toBe('Ordføreren åpner fellesutstillingen.')
    expect(view.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list'])
    expect(await db.auditEntry.count({ where: { deed: 'news.published' } })).toBe(1)
  })
})
