/** Fills an issue's blocks with what the data say at a moment, in one language. */
import { openDaysOf, publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { latestNews } from '#app/domains/outreach/news/queries.server.ts'
import { entriesOf } from '#app/domains/studio-map/queries.server.ts'
import { runsOf } from '#app/domains/studio-map/rules.ts'
import { exhibitionView } from '#app/domains/studio-map/screens.server.ts'
import type { DayRun, HungWork, ShownPicture } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { newsletterBlocks as words } from '#app/i18n/newsletter-blocks.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { pictureAddress, sizesOf } from '#app/kernel/picture-address.ts'
import { osloDate, sayDate, sayFullDate, sayHours, sayPeriod } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { parseMarkdown } from '#app/platform/markdown/parse-markdown.server.ts'
import { type BlockKind, piecesOf } from './blocks.ts'
import { eventsPart } from './fill-events.server.ts'
import type { Issue, LetterPart, LetterPicture, MadeLetter, SentAs } from './newsletter.ts'

/** News that a letter tells of. */
const MOST_NEWS = 3

/** The width of the file that mail programs load: sharp on most screens, and no heavier than a letter should be. */
function pictureIn(picture: ShownPicture, wide: boolean, alt: string): LetterPicture {
  const sizes = sizesOf(picture)
  const size = (wide ? sizes.find(({ step }) => step >= 1280) : undefined) ?? sizes[wide ? sizes.length - 1 : 0]
  const width = size?.width ?? picture.width
  return {
    // The one format that every mail program shows.
    src: pictureAddress(picture.key, size?.step ?? 320, 'jpg'),
    alt,
    width,
    height: Math.round((width * picture.height) / picture.width),
  }
}

function labelOf({ technique, heightMm, widthMm, depthMm, year }: HungWork, locale: Locale): string {
  const cm = new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: 1 })
  const sides = heightMm === null || widthMm === null ? [] : [heightMm, widthMm, ...(depthMm === null ? [] : [depthMm])]
  const size = sides.length > 0 ? `${sides.map((side) => cm.format(side / 10)).join(' × ')} cm` : ''
  return [technique, size, year].filter(Boolean).join(', ')
}

const sayRun = ({ from, to, opens, closes }: DayRun, locale: Locale): string =>
  `${from === to ? sayDate(from, locale) : sayPeriod(from, to, locale)}${locale === 'nb' ? '' : ','} ${sayHours(opens, closes, locale)}`

async function newcomers(ctx: Context, locale: Locale): Promise<LetterPart | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const all = (await entriesOf(ctx, edition)).filter(({ isNew }) => isNew)
  if (all.length === 0) return null
  return {
    kind: 'artists',
    title: say(locale, words.newcomers, { year: edition.year }),
    artists: all
      .sort((a, b) => byNorwegian(a.name, b.name))
      .map(({ name, slug, municipality, studio, picture }) => ({
        name,
        more: [municipality, studio ? say(locale, words.studioNumber, { number: studio.number }) : '']
          .filter(Boolean)
          .join(', '),
        href: addressIn(locale, 'artist', { slug }),
        picture: picture && pictureIn(picture, false, picture.alt),
      })),
  }
}

async function work(ctx: Context, locale: Locale, number: string): Promise<LetterPart | null> {
  const found = (await exhibitionView(ctx))?.works.find(({ catalogueNo }) => catalogueNo?.toLowerCase() === number)
  if (!found) return null
  const [first] = found.pictures
  const title = found.title || say(locale, words.untitled)
  return {
    kind: 'work',
    picture: first
      ? pictureIn(first, true, first.alt || say(locale, words.workBy, { title, name: found.artist.name }))
      : null,
    title,
    label: labelOf(found, locale),
    artist: found.artist.name,
    href: addressIn(locale, 'artist', { slug: found.artist.slug }),
  }
}

async function hours(ctx: Context, locale: Locale): Promise<LetterPart | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const days = await openDaysOf(ctx.db, edition.id)
  const runs = (kind: 'studio' | 'exhibition') => runsOf(days.filter((day) => day.kind === kind))
  const venue = [edition.venue, edition.venuePlace].filter(Boolean).join(', ')
  const lines = [
    ...runs('studio').map((run) => ({ what: say(locale, words.studios), when: sayRun(run, locale) })),
    ...runs('exhibition').map((run) => ({
      what: venue ? say(locale, words.exhibitionAt, { venue }) : say(locale, words.exhibition),
      when: sayRun(run, locale),
    })),
  ]
  if (lines.length === 0) return null
  const title = say(locale, words.hours)
  return { kind: 'lines', title, lines, href: addressIn(locale, 'artists'), link: say(locale, words.allStudios) }
}

async function news(ctx: Context, locale: Locale): Promise<LetterPart | null> {
  const items = (await latestNews(ctx, locale, MOST_NEWS)).map(({ title, lede, slug, publishedAt }) => ({
    ...{ title, summary: lede, date: sayFullDate(osloDate(publishedAt), locale) },
    href: addressIn(locale, 'newsItem', { slug }),
  }))
  return items.length > 0 ? { kind: 'news', title: say(locale, words.news), items } : null
}

/** A block as it is now; null where there is nothing to show, and then the letter says nothing of it. */
async function blockPart(ctx: Context, locale: Locale, block: BlockKind, number: string): Promise<LetterPart | null> {
  if (block === 'events') return eventsPart(ctx, locale)
  if (block === 'newcomers') return newcomers(ctx, locale)
  if (block === 'work') return work(ctx, locale, number)
  if (block === 'hours') return hours(ctx, locale)
  if (block === 'news') return news(ctx, locale)
  return { kind: 'link', href: addressIn(locale, 'map'), link: say(locale, words.map) }
}

/** A letter in a language, its blocks filled. Where nobody wrote it in English, its words are the Norwegian ones. */
export async function makeLetter(
  ctx: Context,
  issue: Pick<Issue, 'subjectNb' | 'subjectEn' | 'bodyNb' | 'bodyEn'>,
  locale: Locale,
): Promise<MadeLetter> {
  const english = locale === 'en' && issue.bodyEn.trim() !== ''
  const parts: LetterPart[] = []
  for (const piece of piecesOf(english ? issue.bodyEn : issue.bodyNb).pieces) {
    if (piece.kind === 'words') parts.push({ kind: 'words', blocks: parseMarkdown(piece.text) })
    else {
      const part = await blockPart(ctx, english ? 'en' : 'nb', piece.block, piece.number)
      if (part) parts.push(part)
    }
  }
  const subject = english ? issue.subjectEn || issue.subjectNb : issue.subjectNb
  return { subject, written: english ? 'en' : 'nb', parts }
}

/** Both letters of an issue. */
export async function makeLetters(ctx: Context, issue: Parameters<typeof makeLetter>[1]): Promise<SentAs> {
  return { nb: await makeLetter(ctx, issue, 'nb'), en: await makeLetter(ctx, issue, 'en') }
}

/** Numbers of works that an issue names and that no work of the exhibition has. */
export async function unknownWorks(ctx: Context, bodies: readonly string[]): Promise<string[]> {
  const named = bodies.flatMap((body) =>
    piecesOf(body).pieces.flatMap((piece) => (piece.kind === 'block' && piece.block === 'work' ? [piece.number] : [])),
  )
  if (named.length === 0) return []
  const known = new Set((await exhibitionView(ctx))?.works.map(({ catalogueNo }) => catalogueNo?.toLowerCase()) ?? [])
  return [...new Set(named)].filter((number) => !known.has(number))
}
