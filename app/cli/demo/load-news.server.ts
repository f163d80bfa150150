/** News of 2013, written for the demonstration, and a few press stories of papers that do not exist. */
import { editNews } from '#app/domains/outreach/news/commands/edit-news.server.ts'
import { publishNews } from '#app/domains/outreach/news/commands/publish-news.server.ts'
import { writeNews } from '#app/domains/outreach/news/commands/write-news.server.ts'
import { importStories } from '#app/domains/outreach/press/commands/import-stories.server.ts'
import type { PressKind } from '#app/domains/outreach/press/press.ts'
import { operator } from '../operator.ts'
import written from './data/news-2013.json'
import { YEAR } from './figures.ts'
import type { At } from './moment.ts'

/** How many press stories there were in 2013 nobody has stated: those here are named as invented, medium by medium. */
export async function loadNews(at: At): Promise<void> {
  for (const { date, ...words } of written.news) {
    const ctx = at(date, '09:00')
    const id = await writeNews(ctx, operator, words)
    await editNews(ctx, operator, id, 1, { ...words, pictureAlt: '' })
    await publishNews(ctx, operator, id, 2)
  }
  const stories = written.press.map((story) => ({
    ...story,
    kind: story.kind as PressKind,
    url: '',
    note: '',
    shown: true,
  }))
  await importStories(at('2013-10-01'), operator, YEAR, stories)
}
