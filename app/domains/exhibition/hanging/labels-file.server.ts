import type { Actor } from '#app/domains/people/person.ts'
import { hangingPlan as words } from '#app/i18n/hanging-plan.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { LabelsDocument } from '#app/platform/pdf/labels-document.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { exhibitionFor } from '../ground.server.ts'
import { saySize } from '../work/say-work.ts'
import type { ExhibitedWork } from '../work/work.ts'
import { type Hung, hungIn } from './gather.server.ts'

export interface LabelsAsked {
  format: string
  /** The labels of one room, in the order in which one walks; null: all, by number. */
  roomId: string | null
  /** Whether the size stands on them. */
  size: boolean
}

/**
 * The labels of the works, to cut apart. Throws missing for another format, a room of another exhibition and without such a
 * year, forbidden, PdfFailed.
 */
export async function labelsFile(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  year: number,
  { format, roomId, size }: LabelsAsked,
): Promise<{ bytes: Buffer; type: string; name: string }> {
  const { edition } = await exhibitionFor(ctx.db, actor, year)
  if (format !== 'pdf') throw missing()
  const hung = await hungIn(ctx.db, edition.id)
  const room = roomId === null ? null : hung.rooms.find(({ id }) => id === roomId)
  if (room === undefined) throw missing()
  const works = room ? inRoom(room) : hung.works
  const document = labelsDocument(works, { locale, year, room: room?.name ?? null, size })
  const name = `${locale === 'nb' ? 'etiketter' : 'labels'}-${year}.pdf`
  return { bytes: await renderPdf('labels', document, { log: ctx.log }), type: 'application/pdf', name }
}

const inRoom = ({ walls, standing }: Hung['rooms'][number]): ExhibitedWork[] => [
  ...walls.flatMap(({ hung }) => hung),
  ...standing,
]

/** One label for each work. */
export function labelsDocument(
  works: readonly ExhibitedWork[],
  { locale, year, room, size }: { locale: Locale; year: number; room: string | null; size: boolean },
): LabelsDocument {
  return {
    lang: locale,
    title: [say(locale, words.labelsTitle, { year }), room].filter(Boolean).join(', '),
    labels: works.map((work) => ({
      number: work.catalogueNo ?? '',
      artist: work.name,
      work: work.title,
      facts: [
        [work.year === null ? '' : String(work.year), work.technique].filter(Boolean).join(' · '),
        work.editionNo,
        size ? saySize(work, locale) : '',
      ].filter(Boolean),
      price: work.priceOre === null ? say(locale, words.notForSale) : sayKroner(work.priceOre, locale),
    })),
  }
}
