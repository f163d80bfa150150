/** The catalogue for everyone, and for other domains. The public gets files and errata of published editions only. */
import { findEdition, publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Locale } from '#app/i18n/words.ts'
import { Fault, missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Catalogue } from './catalogue.ts'
import { sumsOf } from './copies.ts'
import { errataAbout, shownErrata } from './errata.ts'
import { gatherCatalogue } from './gather.server.ts'
import { openMade, theCatalogueOf } from './release.server.ts'
import { findNewestRelease, type KeptRelease, listCopies, listShownErrata } from './store.server.ts'
import type { CopiesSums, ErrataView, ErratumView, PublicCatalogueView } from './views.ts'

const pdfKind = (locale: Locale) => (locale === 'nb' ? 'pdfNb' : 'pdfEn')

const fileOf = (release: KeptRelease | null, locale: Locale) =>
  release?.files.find(({ kind, state }) => kind === pdfKind(locale) && state === 'made')

/** The newest release of the edition that the public sees, else what it would say now; null before the first edition. */
export async function catalogueView(ctx: Context, locale: Locale): Promise<PublicCatalogueView | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const release = await findNewestRelease(ctx.db, edition.id)
  const released = release && (await wholeOf(ctx, release))
  if (!release || !released)
    return {
      year: edition.year,
      release: null,
      catalogue: await gatherCatalogue(ctx, edition),
      gone: [],
      errata: [],
      pdf: null,
    }
  const here = new Set((await participantsOf(ctx.db, edition.id)).map(({ slug }) => slug))
  return {
    year: edition.year,
    release: { no: release.no, releasedAt: release.releasedAt },
    catalogue: released,
    gone: released.artists.map(({ slug }) => slug).filter((slug) => !here.has(slug)),
    errata: shownErrata(await listShownErrata(ctx.db, release.id)),
    pdf: fileOf(release, locale) ? { bytes: fileOf(release, locale)?.bytes ?? 0 } : null,
  }
}

/** A release that is not as it was released is not shown, and the log says so. */
async function wholeOf(ctx: Context, release: KeptRelease): Promise<Catalogue | null> {
  try {
    return await theCatalogueOf(ctx.db, release)
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    ctx.log.error({ release: release.id, no: release.no }, 'the catalogue is not as it was released')
    return null
  }
}

/** What of the printed catalogue does not hold any more. Two statements; empty before a release. */
export async function errataOf(ctx: Context, editionId: string): Promise<ErratumView[]> {
  const release = await findNewestRelease(ctx.db, editionId)
  return release ? shownErrata(await listShownErrata(ctx.db, release.id)) : []
}

async function publicRelease(ctx: Context, year: number): Promise<KeptRelease> {
  const edition = await findEdition(ctx.db, year)
  const release = edition?.publishedAt ? await findNewestRelease(ctx.db, edition.id) : null
  if (!release) throw missing()
  return release
}

/** The errata of a year's catalogue. Throws missing before a release. */
export async function errataView(ctx: Context, year: number): Promise<ErrataView> {
  const release = await publicRelease(ctx, year)
  return {
    year,
    release: { no: release.no, releasedAt: release.releasedAt },
    errata: shownErrata(await listShownErrata(ctx.db, release.id)),
  }
}

/** The PDF of a year's catalogue in a language. Throws missing when there is none, conflict when it is damaged. */
export async function publicPdf(
  ctx: Context,
  year: number,
  locale: Locale,
): Promise<{ name: string; bytes: number; body: ReadableStream<Uint8Array>; sha256: string }> {
  const release = await publicRelease(ctx, year)
  const file = fileOf(release, locale)
  const body = file && (await openMade(ctx, file))
  if (!file || !body) throw missing()
  const word = locale === 'nb' ? 'katalog' : 'catalogue'
  return { name: `kunst-rett-vest-${year}-${word}.pdf`, bytes: file.bytes ?? 0, body, sha256: file.sha256 ?? '' }
}

/** How many copies of what went where in an edition. One statement. */
export const copiesOf = async (tx: Tx, editionId: string): Promise<CopiesSums> =>
  sumsOf(await listCopies(tx, editionId))

/** Those of one artist's number in the catalogue of a published year. Three statements; empty before a release. */
export async function errataOfNumber(ctx: Context, year: number, catalogueNo: string): Promise<ErratumView[]> {
  const edition = await findEdition(ctx.db, year)
  return edition?.publishedAt ? errataAbout(await errataOf(ctx, edition.id), [catalogueNo]) : []
}

/** The same of the edition that the public sees. Three statements. */
export async function errataNow(ctx: Context): Promise<ErratumView[]> {
  const edition = await publicEdition(ctx.db)
  return edition ? errataOf(ctx, edition.id) : []
}
