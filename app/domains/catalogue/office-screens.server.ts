/** The office's page of the catalogue: what it would say, what was released, what has changed since, where it went. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { Fault, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type Catalogue, FILE_KINDS, type FileKind } from './catalogue.ts'
import { sumsOf } from './copies.ts'
import { differences, type Found } from './differences.ts'
import { shownErrata, undecided } from './errata.ts'
import { gatherCatalogue } from './gather.server.ts'
import { mayDecideErrata, mayEnterCopies, mayPrepareCatalogue } from './policy.ts'
import { openMade, sumOf, theCatalogueOf } from './release.server.ts'
import { byCatalogueNo, missingIn } from './rules.ts'
import { sayChange } from './say-difference.ts'
import { findRelease, type KeptRelease, listCopies, listErrata, listReleases } from './store.server.ts'
import type { FileView, OfficeCatalogueView, ProposalView, ReleaseView } from './views.ts'

/** Everything that the secretariat works with. Throws forbidden or missing. */
export async function officeCatalogueView(
  ctx: Context,
  actor: Actor | null,
  year: number,
): Promise<OfficeCatalogueView> {
  if (!mayPrepareCatalogue(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const now = await gatherCatalogue(ctx, edition)
  const releases = await listReleases(ctx.db, edition.id)
  const [newest] = releases
  const since = newest ? await sinceOf(ctx, newest, now) : NOTHING
  const copies = await listCopies(ctx.db, edition.id)
  return {
    year,
    published: edition.publishedAt !== null,
    counts: {
      artists: now.artists.length,
      studios: now.studios.length,
      placed: now.studios.filter(({ lat, lng }) => lat !== null && lng !== null).length,
      pictures: now.artists.filter(({ picture }) => picture).length,
      events: now.events.length,
    },
    missing: missingIn(now),
    releases: await releasesShown(ctx, releases),
    ...since,
    copies: copies.map(({ editionId: _, enteredById: __, enteredAt: ___, ...row }) => row),
    sums: sumsOf(copies),
    can: {
      release: edition.publishedAt !== null && now.artists.length > 0,
      errata: mayDecideErrata(actor),
      copies: mayEnterCopies(actor),
    },
  }
}

type Since = Pick<OfficeCatalogueView, 'damaged' | 'upToDate' | 'proposals' | 'shown' | 'rejected'>
const NOTHING: Since = { damaged: false, upToDate: false, proposals: [], shown: [], rejected: 0 }

async function sinceOf(ctx: Context, release: KeptRelease, now: Catalogue): Promise<Since> {
  const decided = await listErrata(ctx.db, release.id)
  const shown = shownErrata(decided)
  const rejected = decided.filter(({ shownAt }) => shownAt === null).length
  try {
    const printed = await theCatalogueOf(ctx.db, release)
    const open = undecided(differences(printed, now), decided).sort(byNumber)
    const proposals: ProposalView[] = open.map(({ number, about, change }) => ({
      ...{ number, about },
      textNb: sayChange(change, 'nb'),
      textEn: sayChange(change, 'en'),
    }))
    return { damaged: false, upToDate: sumOf(now) === release.sha256, proposals, shown, rejected }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    return { ...NOTHING, damaged: true, shown, rejected }
  }
}

/** What is about the whole first, then as the paper is numbered. */
const byNumber = (a: Found, b: Found) =>
  Number(a.number !== null) - Number(b.number !== null) || byCatalogueNo(numbered(a.number), numbered(b.number))

const numbered = (catalogueNo: string | null) => ({ catalogueNo, name: '', slug: '' })

async function releasesShown(ctx: Context, releases: readonly KeptRelease[]): Promise<ReleaseView[]> {
  const names = await namesOf(ctx.db, [...new Set(releases.flatMap(({ releasedById }) => releasedById ?? []))])
  return releases.map(({ no, releasedAt, releasedById, note, sha256, files }) => ({
    ...{ no, releasedAt, note, sha256 },
    by: (releasedById && names.get(releasedById)) || '',
    files: FILE_KINDS.flatMap((kind): FileView[] => {
      const file = files.find((of) => of.kind === kind)
      if (!file) return []
      const { state, step, steps, bytes, sha256: sum, madeAt, lastError: failure } = file
      return [{ kind, state, step, steps, bytes, sha256: sum, madeAt, failure }]
    }),
  }))
}

const NAMES: Record<FileKind, (edition: Edition, no: number) => string> = {
  pdfNb: ({ year }, no) => `kunst-rett-vest-${year}-katalog-utgave-${no}.pdf`,
  pdfEn: ({ year }, no) => `kunst-rett-vest-${year}-catalogue-release-${no}.pdf`,
  press: ({ year }, no) => `kunst-rett-vest-${year}-trykkpakke-utgave-${no}.zip`,
}

/** A file of a release. Throws forbidden, missing when it is not made, conflict when it is not what was made. */
export async function officeFile(
  ctx: Context,
  actor: Actor | null,
  year: number,
  no: number,
  kind: string,
): Promise<{ name: string; type: string; bytes: number; body: ReadableStream<Uint8Array> }> {
  if (!mayPrepareCatalogue(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const release = Number.isInteger(no) ? await findRelease(ctx.db, edition.id, no) : null
  const file = release?.files.find((of) => of.kind === kind)
  const body = file && (await openMade(ctx, file))
  if (!release || !file || !body) throw missing()
  return {
    name: NAMES[file.kind](edition, release.no),
    bytes: file.bytes ?? 0,
    type: file.kind === 'press' ? 'application/zip' : 'application/pdf',
    body,
  }
}
