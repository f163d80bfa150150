/** The news and the corrections to the catalogue as a feed (Atom, RFC 4287). */
import { Feed } from 'feed'
import { publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { errataOf } from '#app/domains/catalogue/queries.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { frame } from '#app/i18n/frame.ts'
import { news as texts } from '#app/i18n/news.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { firstWords, proseHtml } from '#app/kernel/prose-blocks.ts'
import type { Context } from '#app/platform/context.server.ts'
import { newsEntries } from './queries.server.ts'

/** What cannot stand in XML 1.0, however it is written. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const writable = (text: string) => text.replace(UNWRITABLE, '')

/** The whole feed in a language, the newest first; an entry keeps its id whatever becomes of its words. */
export async function feedText(ctx: Context, locale: Locale): Promise<string> {
  const { publicUrl } = ctx.settings
  const edition = await publicEdition(ctx.db)
  const [news, errata] = await Promise.all([newsEntries(ctx, locale), edition ? errataOf(ctx, edition.id) : []])
  const entries = [
    ...news.map(({ id, slug, title, blocks, publishedAt }) => ({
      id: `urn:uuid:${id}`,
      title: writable(title),
      link: publicUrl + addressIn(locale, 'newsItem', { slug }),
      date: publishedAt,
      published: publishedAt,
      description: writable(firstWords(blocks, 300)),
      content: writable(proseHtml(blocks, { base: publicUrl })),
    })),
    ...errata.map(({ id, number, text, shownAt }) => ({
      id: `urn:uuid:${id}`,
      title: writable(number ? say(locale, texts.erratumOf, { number }) : say(locale, texts.erratum)),
      link: publicUrl + addressIn(locale, 'catalogueErrata', { year: edition?.year ?? 0 }),
      date: shownAt,
      published: shownAt,
      description: writable(text[locale]),
    })),
  ].sort((a, b) => b.date.getTime() - a.date.getTime())
  const feed = new Feed({
    id: `${publicUrl}${addressIn(locale, 'news')}`,
    title: say(locale, frame.round),
    description: say(locale, texts.newsAbout),
    link: publicUrl + addressIn(locale, 'news'),
    feedLinks: { atom: `${publicUrl}${locale === 'nb' ? '/feed.xml' : '/en/feed.xml'}` },
    language: locale,
    // Without entries the moment of the edition's first page: the same feed gives the same text.
    updated: entries[0]?.date ?? edition?.publishedAt ?? new Date(0),
    author: { name: 'Vestregionen', link: publicUrl + addressIn(locale, 'front') },
    generator: false,
  })
  for (const entry of entries) feed.addItem(entry)
  return feed.atom1()
}
