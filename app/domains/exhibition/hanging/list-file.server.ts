import type { Actor } from '#app/domains/people/person.ts'
import { exhibitionWork as workWords } from '#app/i18n/exhibition-work.ts'
import { hangingPlan as words } from '#app/i18n/hanging-plan.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { HangingListDocument } from '#app/platform/pdf/hanging-list-document.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { TABLE_TYPES, type TableColumn, writeTable } from '#app/platform/tables/write-table.server.ts'
import { exhibitionFor } from '../ground.server.ts'
import { saySize } from '../work/say-work.ts'
import { type Hung, hungIn, type PlacedHere } from './gather.server.ts'
import { boxOf } from './rules.ts'
import { sayMetres } from './say-measure.ts'

export const LIST_FORMATS = ['pdf', 'csv', 'xlsx'] as const

interface Line {
  room: string
  /** Empty: on the floor. */
  wall: string
  work: PlacedHere
}

/** By room and wall, along each wall from left to right, then what stands on the floor. */
const linesOf = ({ rooms }: Pick<Hung, 'rooms'>): Line[] =>
  rooms.flatMap(({ name: room, walls, standing }) => [
    ...walls.flatMap(({ name: wall, hung }) => hung.map((work) => ({ room, wall, work }))),
    ...standing.map((work) => ({ room, wall: '', work })),
  ])

/** From the wall's left end to the work's left side, in centimetres. */
const leftCm = (work: PlacedHere): number => Math.round(boxOf(work, work).left / 10)

const columnsIn = (locale: Locale): TableColumn<Line>[] => [
  { key: 'room', header: say(locale, words.room), value: ({ room }) => room },
  { key: 'wall', header: say(locale, words.wall), value: ({ wall }) => wall || say(locale, words.floor) },
  { key: 'number', header: say(locale, workWords.number), value: ({ work }) => work.catalogueNo },
  { key: 'artist', header: say(locale, workWords.artist), value: ({ work }) => work.name },
  { key: 'title', header: say(locale, workWords.workTitle), value: ({ work }) => work.title },
  { key: 'technique', header: say(locale, workWords.technique), value: ({ work }) => work.technique },
  { key: 'size', header: say(locale, workWords.size), value: ({ work }) => saySize(work, locale) },
  {
    ...{ key: 'left', header: `${say(locale, words.fromLeft)} (cm)` },
    value: ({ wall, work }) => (wall ? leftCm(work) : null),
  },
  {
    ...{ key: 'middle', header: `${say(locale, words.middleHeight)} (cm)` },
    value: ({ wall, work }) => (wall ? Math.round(work.y / 10) : null),
  },
  { key: 'mounting', header: say(locale, words.mounting), value: ({ work }) => work.mounting },
  { key: 'needs', header: say(locale, words.needs), value: ({ work }) => work.needs },
]

/**
 * The list that the works are hung by. Throws missing for another format and without such a year, forbidden, PdfFailed.
 */
export async function hangingListFile(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  year: number,
  asked: string,
): Promise<{ bytes: Buffer; type: string; name: string }> {
  const { edition } = await exhibitionFor(ctx.db, actor, year)
  const format = LIST_FORMATS.find((one) => one === asked)
  if (!format) throw missing()
  const hung = await hungIn(ctx.db, edition.id)
  const name = `${locale === 'nb' ? 'hengeliste' : 'hanging-list'}-${year}.${format}`
  if (format !== 'pdf')
    return { bytes: await writeTable(linesOf(hung), columnsIn(locale), format), type: TABLE_TYPES[format], name }
  const document = hangingListDocument(hung, { locale, year, venue: edition.venue ?? '', made: ctx.now })
  return { bytes: await renderPdf('hanging-list', document, { log: ctx.log }), type: 'application/pdf', name }
}

/** The list on paper; walls and rooms without works are left out. */
export function hangingListDocument(
  hung: Hung,
  { locale, year, venue, made }: { locale: Locale; year: number; venue: string; made: Date },
): HangingListDocument {
  const row = (work: PlacedHere, where: string): string[] => [
    work.catalogueNo ?? '',
    where,
    work.name,
    [work.title, work.technique].filter(Boolean).join(', '),
    saySize(work, locale),
    [work.mounting, work.needs].filter(Boolean).join('\n'),
  ]
  const spot = (work: PlacedHere) => `${leftCm(work)} / ${Math.round(work.y / 10)}`
  return {
    lang: locale,
    title: say(locale, words.listTitle, { year }),
    opening: [
      [venue, say(locale, words.placedOf, { placed: linesOf(hung).length, works: hung.works.length })]
        .filter(Boolean)
        .join(' · '),
      say(locale, words.listHelp),
    ],
    heads: [workWords.number, words.spot, workWords.artist, workWords.workTitle, workWords.size, words.mounting].map(
      (text) => say(locale, text),
    ),
    rooms: hung.rooms.flatMap(({ name, walls, standing }) => {
      const shown = [
        ...walls.map((wall) => ({
          name: say(locale, words.wallOf, { name: wall.name, length: sayMetres(wall.lengthMm, locale) }),
          rows: wall.hung.map((work) => row(work, spot(work))),
        })),
        { name: say(locale, words.floor), rows: standing.map((work) => row(work, '')) },
      ].filter(({ rows }) => rows.length > 0)
      return shown.length > 0 ? [{ name, walls: shown }] : []
    }),
    footer: say(locale, workWords.madeOn, { date: sayFullDate(civilDateOf(made), locale) }),
  }
}
