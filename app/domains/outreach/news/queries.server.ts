/** News for everyone, and for the secretariat's desk. */
import { picturesByIds } from '#app/domains/media/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { firstWords } from '#app/kernel/prose-blocks.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { parseMarkdown } from '#app/platform/markdown/parse-markdown.server.ts'
import type { NewsItem } from './news.ts'
import { mayWriteNews } from './policy.ts'
import { hindranceOf, isShown, wordsIn } from './rules.ts'
import { findById, findBySlug, listAll, listShown } from './store.server.ts'
import type { NewsEntry, NewsTeaser, NewsView, OfficeNewsRow, OfficeNewsView } from './views.ts'

/** News on its own page; older ones are found by their address. */
const MOST_LISTED = 60
/** Entries of the feed. */
const MOST_FED = 30
/** Characters of the first words. */
const LEDE = 180

type Pictured = Pick<Context, 'db'>

async function teasersOf(ctx: Pictured, items: readonly (NewsItem & { publishedAt: Date })[], locale: Locale) {
  const pictures = await picturesByIds(
    ctx.db,
    items.flatMap(({ pictureId }) => pictureId ?? []),
  )
  return items.map((item): NewsTeaser => {
    const { title, text, lang } = wordsIn(item, locale)
    const picture = item.pictureId ? pictures.get(item.pictureId) : undefined
    return {
      slug: item.slug,
      title,
      lang,
      lede: firstWords(parseMarkdown(text), LEDE),
      publishedAt: item.publishedAt,
      picture: picture ? { ...picture, alt: item.pictureAlt } : null,
    }
  })
}

const dated = (items: NewsItem[]) =>
  items.flatMap((item) => (item.publishedAt ? [{ ...item, publishedAt: item.publishedAt }] : []))

/** The newest, for the front page and the page of news. Two statements. */
export const latestNews = async (ctx: Context, locale: Locale, most = MOST_LISTED): Promise<NewsTeaser[]> =>
  teasersOf(ctx, dated(await listShown(ctx.db, ctx.now, most)), locale)

/** One with its text, and others to go on with. Throws missing for what is not published. */
export async function newsView(ctx: Context, slug: string, locale: Locale): Promise<NewsView> {
  const item = await findBySlug(ctx.db, slug)
  if (!item?.publishedAt || !isShown(item, ctx.now)) throw missing()
  const others = dated(await listShown(ctx.db, ctx.now, 5)).filter(({ id }) => id !== item.id)
  const [teaser, ...rest] = await teasersOf(
    ctx,
    [{ ...item, publishedAt: item.publishedAt }, ...others.slice(0, 4)],
    locale,
  )
  if (!teaser) throw missing()
  return { ...teaser, blocks: parseMarkdown(wordsIn(item, locale).text), others: rest }
}

/** What the feed has, the newest first. One statement. */
export async function newsEntries(ctx: Context, locale: Locale): Promise<NewsEntry[]> {
  return dated(await listShown(ctx.db, ctx.now, MOST_FED)).map((item) => {
    const { title, text, lang } = wordsIn(item, locale)
    return { id: item.id, slug: item.slug, title, lang, blocks: parseMarkdown(text), publishedAt: item.publishedAt }
  })
}

/** The addresses of what everyone may read, with when it was published. One statement. */
export const newsAddresses = async (tx: Tx, now: Date): Promise<{ slug: string; publishedAt: Date }[]> =>
  dated(await listShown(tx, now, 1000)).map(({ slug, publishedAt }) => ({ slug, publishedAt }))

/** Everything that is written, drafts too. Throws forbidden. */
export async function officeNewsList(ctx: Context, actor: Actor | null): Promise<OfficeNewsRow[]> {
  if (!mayWriteNews(actor)) throw forbidden()
  return (await listAll(ctx.db, 500)).map(({ id, slug, titleNb: title, publishedAt, createdAt, titleEn, textEn }) => ({
    ...{ id, slug, title, publishedAt, createdAt },
    translated: titleEn !== '' && textEn !== '',
  }))
}

/** One of them, to write in. Throws missing or forbidden. */
export async function officeNewsView(ctx: Context, actor: Actor | null, id: string): Promise<OfficeNewsView> {
  if (!mayWriteNews(actor)) throw forbidden()
  const item = await findById(ctx.db, id)
  if (!item) throw missing()
  const picture = item.pictureId ? ((await picturesByIds(ctx.db, [item.pictureId])).get(item.pictureId) ?? null) : null
  const { slug, titleNb, titleEn, textNb, textEn, pictureAlt, publishedAt, version } = item
  const hindrance = hindranceOf(item)
  return {
    ...{ id, slug, titleNb, titleEn, textNb, textEn, pictureAlt, picture, publishedAt, version, hindrance },
    preview: parseMarkdown(textNb),
    can: {
      publish: publishedAt === null && hindrance === null,
      withdraw: publishedAt !== null,
      remove: publishedAt === null,
    },
  }
}
