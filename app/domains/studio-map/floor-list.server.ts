/** The floor list of the joint exhibition: what hangs there by number, on paper. The same rows as on the page. */
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { exhibition as words } from '#app/i18n/exhibition.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayFullDate, sayHours, sayPeriod } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FloorListDocument } from '#app/platform/pdf/floor-list-document.ts'
import { PdfFailed, renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { exhibitionView } from './screens.server.ts'
import type { ExhibitionView, HungWork, ShownWork, Venue } from './views.ts'

export interface FloorList {
  name: string
  /** Follows from what stands in it. */
  etag: string
  body: Uint8Array<ArrayBuffer>
}

/** By what stands in them: many who ask at once wait for one, and a day's list is made once in each language. */
const made = new LRUCache<string, Promise<Uint8Array<ArrayBuffer>>>({ max: 8 })

/**
 * The floor list of the edition that the public sees. Throws missing while nothing hangs, conflict while too many files
 * are being made.
 */
export async function floorList(ctx: Context, locale: Locale): Promise<FloorList> {
  const view = await exhibitionView(ctx)
  if (!view || view.works.length === 0) throw missing()
  const document = floorListDocument(view, locale, civilDateOf(ctx.now))
  const etag = createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 24)
  let work = made.get(etag)
  if (!work) {
    work = renderPdf('floor-list', document, { log: ctx.log, timeoutMs: 40_000 }).then((pdf) => new Uint8Array(pdf))
    made.set(etag, work)
    work.catch(() => made.delete(etag))
  }
  try {
    return { name: `verksliste-${view.year}-${locale}.pdf`, etag, body: await work }
  } catch (error) {
    if (error instanceof PdfFailed && error.reason === 'queue-full') throw conflict('exhibition.busy')
    throw error
  }
}

/** What stands on it. `today` is the civil date that it says it is of. */
export function floorListDocument(view: ExhibitionView, locale: Locale, today: string): FloorListDocument {
  const { venue, works, year, priced } = view
  return {
    lang: locale,
    title: say(locale, words.floorTitle, { year }),
    facts: factsOf(venue, locale),
    intro: say(locale, words.floorIntro),
    works: works.map((work) => ({
      number: work.catalogueNo ?? '',
      artist: work.artist.name,
      title: work.title || say(locale, publicRound.untitled),
      facts: [work.technique, sizeOf(work, locale), work.year, work.editionNo].filter(Boolean).join(', '),
      price: priced ? priceOf(work, locale) : '',
    })),
    footer: [`Kunst rett vest ${year}`, venue.name, say(locale, words.asOf, { date: sayFullDate(today, locale) })]
      .filter(Boolean)
      .join(' · '),
  }
}

const priceOf = ({ priceOre }: HungWork, locale: Locale): string =>
  priceOre === null ? say(locale, publicRound.notForSale) : sayKroner(priceOre, locale)

function sizeOf({ heightMm, widthMm, depthMm }: ShownWork, locale: Locale): string {
  if (heightMm === null || widthMm === null) return ''
  const cm = new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: 1 })
  return `${[heightMm, widthMm, ...(depthMm === null ? [] : [depthMm])].map((side) => cm.format(side / 10)).join(' × ')} cm`
}

function factsOf({ name, address, place, from, to, days }: Venue, locale: Locale): string[] {
  const where = [...new Set([name, address, place && name?.includes(place) ? null : place])].filter(Boolean).join(', ')
  const hours = days.map((run) => `${sayPeriod(run.from, run.to, locale)} ${sayHours(run.opens, run.closes, locale)}`)
  return [where, ...(hours.length > 0 ? hours : from ? [sayPeriod(from, to ?? from, locale)] : [])].filter(Boolean)
}
