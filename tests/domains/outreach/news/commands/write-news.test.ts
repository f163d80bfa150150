import { expect, it } from 'vitest'
import { writeNews } from '#app/domains/outreach/news/commands/write-news.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { showRound } from '../../../studio-map/shown-round.ts'
import { artist, secretary } from '../written.ts'

eachEngine((engine) => {
  it('begins a draft with an address of its own, in the year that the public sees', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { editionId } = await showRound(db, 1)
    for (const who of [artist, null])
      await expect(writeNews(ctx, who, { titleNb: 'Nytt' })).rejects.toMatchObject({ kind: 'forbidden' })
    for (const titleNb of ['Åpning på Vestfossen', 'Åpning på Vestfossen', '!!!'])
      await writeNews(ctx, secretary, { titleNb })
    const rows = await db.newsItem.findMany({ orderBy: { id: 'asc' } })
    expect(rows.map(({ slug, publishedAt, editionId: of }) => [slug, publishedAt, of])).toEqual([
      ['apning-pa-vestfossen', null, editionId],
      ['apning-pa-vestfossen-2', null, editionId],
      ['nyhet', null, editionId],
    ])
    expect(await db.auditEntry.count({ where: { deed: 'news.written' } })).toBe(3)
  })
})
