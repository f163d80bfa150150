import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Work } from '#app/domains/art-round/application/application.ts'
import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { veilOf } from '#app/domains/art-round/jury/veil.ts'
import { whoseOf } from '#app/domains/art-round/jury/whose.server.ts'
import { type Bench, benchOf, workFor } from '#app/domains/art-round/selection/bench.server.ts'
import { picturesByIds } from '#app/domains/media/queries.server.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { contactSheets } from '#app/i18n/contact-sheets.ts'
import { selectionScreens } from '#app/i18n/selection-screens.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { PREVIEW_WIDTH, sizesOf } from '#app/kernel/picture-address.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { FileMissing } from '#app/platform/files/keys.ts'
import { sizeFile } from '#app/platform/images/address.ts'
import type { ContactSheetCell, ContactSheetDocument } from '#app/platform/pdf/contact-sheet-document.ts'
import { PdfFailed, renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { partsOf, type SheetWork, worksOnSheet } from './contact-sheet.ts'
import { mayPrintSheets } from './policy.ts'
import { titlesOf } from './screens.server.ts'
import type { ContactSheetView, SheetChoice } from './views.ts'

function shownOn(bench: Bench, choice: SheetChoice): SheetWork[] {
  const ranks = new Map(
    bench.ranked?.ranking.applications.map(({ applicationId, rank }, place) => [applicationId, { rank, place }]),
  )
  const picked = (id: string) => bench.applications.find((of) => of.id === id)?.decidedWorkId ?? workFor(bench, id)
  return worksOnSheet(bench.applications, bench.works, picked, ranks, choice)
}

/** The files of a choice. Throws forbidden, missing. */
export async function contactSheetView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  callId: string | null,
  choice: SheetChoice,
): Promise<ContactSheetView> {
  if (!mayPrintSheets(actor)) throw forbidden()
  const bench = await benchOf(ctx.db, year, callId)
  const works = shownOn(bench, choice)
  return {
    year,
    call: titlesOf(bench.call),
    calls: bench.calls.length > 1 ? bench.calls.map(titlesOf) : [],
    choice,
    applications: bench.applications.length,
    works: works.length,
    parts: partsOf(works.length),
    ranked: bench.ranked !== null,
  }
}

/**
 * One file of a choice, as PDF: no more pictures in memory than a file has. Throws forbidden, missing for a part that is
 * not there, and conflict when too many are being made at once.
 */
export async function contactSheetFile(
  ctx: Context,
  actor: Actor | null,
  year: number,
  wish: { callId: string | null; choice: SheetChoice; part: number; locale: Locale },
): Promise<{ name: string; body: Uint8Array<ArrayBuffer> }> {
  if (!mayPrintSheets(actor)) throw forbidden()
  const { choice, locale } = wish
  const bench = await benchOf(ctx.db, year, wish.callId)
  const all = shownOn(bench, choice)
  const parts = partsOf(all.length)
  const part = parts.find((of) => of.part === wish.part)
  if (!part) throw missing()
  const shown = all.slice(part.from - 1, part.to)
  const cells = await cellsOf(ctx.db, bench, shown, choice, locale)
  const title = say(locale, contactSheets.titleOf, { year })
  const document: ContactSheetDocument = {
    lang: locale,
    title,
    subtitle: say(locale, contactSheets.subtitle, choice),
    perPage: choice.perPage,
    cells: cells.map(({ cell }) => cell),
    footer: say(locale, contactSheets.footer, {
      ...{ title: titlesOf(bench.call).title[locale], part: part.part, parts: parts.length },
      when: sayInstant(ctx.now, locale),
    }),
  }
  const scratch = await mkdtemp(path.join(tmpdir(), 'contact-sheet-'))
  try {
    const pictures: Record<string, string> = {}
    for (const { cell, file } of cells) {
      if (!file || !cell.picture) continue
      const there = await bring(ctx, file, path.join(scratch, cell.picture))
      if (there) pictures[cell.picture] = there
      else cell.picture = null
    }
    const pdf = await renderPdf('contact-sheet', document, { pictures, timeoutMs: 60_000, log: ctx.log })
    const name = `kontaktark-${year}-${choice.names === 'named' ? 'med-navn' : 'uten-navn'}-${part.part}.pdf`
    return { name, body: new Uint8Array(pdf) }
  } catch (error) {
    if (error instanceof PdfFailed && error.reason === 'queue-full') throw conflict('contactSheets.busy')
    throw error
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** A copy of a picture beside the document; null when its sizes are not made. */
async function bring(ctx: Context, file: string, to: string): Promise<string | null> {
  try {
    await writeFile(to, await ctx.files.read(file))
    return to
  } catch (error) {
    if (error instanceof FileMissing) return null
    throw error
  }
}

/** The size that is printed: wide enough for the larger sheet, and made as soon as a picture is received. */
function printedFile(picture: PictureView): string | null {
  const size = sizesOf(picture).findLast(({ step }) => step <= PREVIEW_WIDTH)
  return size ? sizeFile(picture.key, size.step, 'jpg') : null
}

async function cellsOf(
  tx: Tx,
  bench: Bench,
  shown: readonly SheetWork[],
  { names, order }: SheetChoice,
  locale: Locale,
): Promise<{ cell: ContactSheetCell; file: string | null }[]> {
  const ids = [...new Set(shown.map(({ applicationId }) => applicationId))]
  const works = new Map([...(await worksOf(tx, ids)).values()].flat().map((work) => [work.id, work]))
  const pictures = await picturesByIds(
    tx,
    [...works.values()].flatMap((work) => work.pictures[0]?.pictureId ?? []),
  )
  const applications = new Map(bench.applications.map((of) => [of.id, of]))
  const anonymous = names === 'anonymous'
  const whose = anonymous
    ? await whoseOf(
        tx,
        { anonymous: true },
        bench.applications.filter(({ id }) => ids.includes(id)),
      )
    : new Map()
  return shown.map(({ applicationId, number, workId, position, rank }, index) => {
    const work = works.get(workId)
    const application = applications.get(applicationId)
    const hidden = veilOf([application?.artistName ?? '', ...(whose.get(applicationId)?.names ?? [])])
    const told = (text: string) => (anonymous ? hidden(text) : text)
    const picture = pictures.get(work?.pictures[0]?.pictureId ?? '')
    const file = picture ? printedFile(picture) : null
    const title = told(work?.title ?? '') || say(locale, contactSheets.untitled)
    const decided = !anonymous && application?.decision === 'accepted' && application.decidedWorkId === workId
    const cell: ContactSheetCell = {
      picture: file && `${index}.jpg`,
      alt: file ? told(work?.pictures[0]?.alt ?? '') || title : say(locale, contactSheets.noPicture),
      number: position > 1 ? `${number}.${position}` : String(number),
      title,
      facts: work ? factsOf(work, told, locale) : '',
      name: anonymous ? null : (application?.artistName ?? null),
      mark: decided
        ? say(locale, selectionScreens.accepted)
        : order === 'ranking' && rank !== null
          ? say(locale, contactSheets.rank, { rank })
          : null,
    }
    return { cell, file }
  })
}

function factsOf(work: Work, told: (text: string) => string, locale: Locale): string {
  const cm = (mm: number | null) => (mm === null ? '' : (mm / 10).toLocaleString(locale === 'nb' ? 'nb-NO' : 'en-GB'))
  const sides = [work.heightMm, work.widthMm, work.depthMm].map(cm).filter(Boolean)
  return [
    work.year === null ? '' : String(work.year),
    told(work.technique),
    sides.length > 0 ? `${sides.join(' × ')} cm` : '',
    work.space === 'floor' ? say(locale, contactSheets.floor) : '',
  ]
    .filter(Boolean)
    .join(', ')
}
