/** The posters for the doors as files, made as they are fetched. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { hostsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { mayListStudios, mayPrintPoster } from '#app/domains/art-round/studio/policy.ts'
import { numberedAtOf, participantBySlug, studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { OpenStudio } from '#app/domains/art-round/studio/studio.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { runsOf } from '#app/domains/studio-map/rules.ts'
import type { DayRun } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { posters } from '#app/i18n/posters.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Poster, PosterDocument } from '#app/platform/pdf/poster-document.ts'
import { PdfFailed, renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { qrDrawing } from '#app/platform/qr/qr-code.server.ts'
import { type Paper, posterHours, spelledOut } from './poster.ts'

export interface PosterFile {
  name: string
  body: Uint8Array<ArrayBuffer>
}

/** Where the squares on a studio's poster lead: short, and the same for as long as the poster hangs. */
export const doorAddress = (publicUrl: string, year: number, number: number): string =>
  publicUrl + addressIn('nb', 'studioDoor', { year, number })

interface Posted {
  number: number
  name: string
  artists: readonly string[]
  runs: readonly DayRun[]
}

/** One sheet. @param code the address behind the squares, and the squares as SVG */
function posterOf(
  { number, name, artists, runs }: Posted,
  code: { address: string; svg: string },
  { hosts, demo }: { hosts: readonly string[]; demo: boolean },
): Poster {
  const names = new Intl.ListFormat('nb').format(hosts)
  const address = spelledOut(code.address)
  return {
    number: String(number),
    studio: posters.studio,
    name,
    artists: [...artists],
    hours: runs.map(posterHours),
    welcome: posters.welcome,
    scan: posters.scan,
    code: { svg: code.svg, alt: say('nb', posters.codeAlt, { address }), address },
    host: hosts.length === 0 ? '' : say('nb', hosts.length === 1 ? posters.host : posters.hosts, { names }),
    demonstration: demo ? say('nb', posters.demonstration) : '',
  }
}

/** The sheets of these studios. */
export async function posterDocument(
  ctx: Context,
  edition: Edition,
  studios: readonly OpenStudio[],
  paper: Paper,
): Promise<PosterDocument> {
  const { year, demo } = edition
  const names = await municipalityNames(ctx.db)
  const hosts = (await hostsOf(ctx.db, edition.id)).map(({ municipalityId: id }) => names[id] ?? id)
  const only = studios.length === 1 ? (studios[0]?.number ?? null) : null
  return {
    lang: 'nb',
    title: say('nb', posters.title, { year, number: only }),
    paper,
    round: `Kunst rett vest ${year}`,
    posters: studios.map(({ number, name, participants, days }) => {
      const address = doorAddress(ctx.settings.publicUrl, year, number)
      const artists = participants.map((of) => of.name).sort(byNorwegian)
      return posterOf(
        { number, name, artists, runs: runsOf([...days]) },
        { address, svg: qrDrawing(address) },
        { hosts, demo },
      )
    }),
  }
}

async function fileOf(ctx: Context, document: PosterDocument, name: string): Promise<PosterFile> {
  try {
    const pdf = await renderPdf('poster', document, { timeoutMs: 60_000, log: ctx.log })
    return { name: `${name}-${document.paper}.pdf`, body: new Uint8Array(pdf) }
  } catch (error) {
    if (error instanceof PdfFailed && error.reason === 'queue-full') throw conflict('posters.busy')
    throw error
  }
}

/** Numbers may still be set; a poster with a number that moves afterwards is worse than none. */
async function numberedEdition(ctx: Context, year: number): Promise<Edition> {
  const edition = await theEdition(ctx.db, year)
  if (!(await numberedAtOf(ctx.db, edition.id))) throw conflict('posters.notYet')
  return edition
}

/**
 * The poster of the studio that a participant shows in. Throws missing for another's and for one without a studio,
 * conflict before the studios are numbered.
 */
export async function ownPoster(
  ctx: Context,
  actor: Actor,
  year: number,
  slug: string,
  paper: Paper,
): Promise<PosterFile> {
  const { id } = await theEdition(ctx.db, year)
  const participant = await participantBySlug(ctx.db, id, slug)
  const studio = (await studiosOf(ctx.db, id)).find((one) => one.id === participant?.studioId)
  if (!studio || !mayPrintPoster(actor, studio.participants)) throw missing()
  const edition = await numberedEdition(ctx, year)
  return fileOf(ctx, await posterDocument(ctx, edition, [studio], paper), `plakat-${year}-${studio.number}`)
}

/** The poster of one number, or with null of all in one file. Throws forbidden, missing, and conflict before the numbers. */
export async function officePosters(
  ctx: Context,
  actor: Actor | null,
  year: number,
  number: number | null,
  paper: Paper,
): Promise<PosterFile> {
  if (!mayListStudios(actor)) throw forbidden()
  const edition = await numberedEdition(ctx, year)
  const all = await studiosOf(ctx.db, edition.id)
  const chosen = number === null ? all : all.filter((studio) => studio.number === number)
  if (chosen.length === 0) throw missing()
  return fileOf(ctx, await posterDocument(ctx, edition, chosen, paper), `plakat-${year}-${number ?? 'alle'}`)
}
