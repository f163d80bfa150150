import { expect, it } from 'vitest'
import { editNews } from '#app/domains/outreach/news/commands/edit-news.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, secretary, WORDS, written } from '../written.ts'

eachEngine((engine) => {
  it('changes the words and never the address; not over another’s change', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { id, version } = await written(ctx, {}, false)
    const changed = { ...WORDS, titleNb: 'Ny tittel' }
    await expect(editNews(ctx, artist, id, version, changed)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(editNews(ctx, secretary, 'nobody', 1, changed)).rejects.toMatchObject({ kind: 'missing' })
    await expect(editNews(ctx, secretary, id, version - 1, changed)).rejects.toMatchObject({ kind: 'conflict' })
    await editNews(ctx, secretary, id, version, changed)
    expect(await db.newsItem.findUnique({ where: { id } })).toMatchObject({
      titleNb: 'Ny tittel',
      slug: 'apning-pa-vestfossen',
      version: version + 1,
    })
  })

  it('leaves what is published fit to be read', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { id, version } = await written(ctx)
    await expect(editNews(ctx, secretary, id, version, { ...WORDS, textNb: '' })).rejects.toMatchObject({
      key: 'news.noText',
    })
    await editNews(ctx, secretary, id, version, { ...WORDS, titleEn: 'Opening', textEn: 'Come.' })
    expect((await db.newsItem.findUniqueOrThrow({ where: { id } })).publishedAt).not.toBeNull()
  })
})
