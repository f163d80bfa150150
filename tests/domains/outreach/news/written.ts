/** A piece of news for tests: written, and published when asked. */
import { editNews } from '#app/domains/outreach/news/commands/edit-news.server.ts'
import { publishNews } from '#app/domains/outreach/news/commands/publish-news.server.ts'
import { writeNews } from '#app/domains/outreach/news/commands/write-news.server.ts'
import type { NewsWords } from '#app/domains/outreach/news/news.ts'
import type { Context } from '#app/platform/context.server.ts'
import { someone } from '#tests/support/actors.ts'

export const secretary = someone(['secretariat'])
export const artist = someone()

export const WORDS: NewsWords = {
  titleNb: 'Åpning på Vestfossen',
  titleEn: '',
  textNb: 'Ordføreren åpner **fellesutstillingen**.\n\n- Mat\n- Musikk',
  textEn: '',
  pictureAlt: '',
}

/** Gives its id and its version. */
export async function written(ctx: Context, words: Partial<NewsWords> = {}, published = true) {
  const whole = { ...WORDS, ...words }
  const id = await writeNews(ctx, secretary, { titleNb: whole.titleNb })
  await editNews(ctx, secretary, id, 1, whole)
  if (published) await publishNews(ctx, secretary, id, 2)
  return { id, version: published ? 3 : 2 }
}
