import type { Actor } from '#app/domains/people/person.ts'
import { exhibitionWork as words } from '#app/i18n/exhibition-work.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayFullDate, sayTime } from '#app/kernel/say-when.ts'
import { civilDateOf, instantOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import type { ValueListDocument } from '#app/platform/pdf/value-list-document.ts'
import { TABLE_TYPES, type TableColumn, writeTable } from '#app/platform/tables/write-table.server.ts'
import { exhibitionFor } from '../ground.server.ts'
import { saySize } from '../work/say-work.ts'
import { gather } from './gather.server.ts'
import { type InsuranceRow, insuranceRows, momentIn, sumOf } from './insurance.ts'

export const INSURANCE_FORMATS = ['csv', 'xlsx', 'pdf'] as const

/** A line of the file: a work, or the sum at its end. */
type Line = { row: InsuranceRow } | { sum: number; works: number }

const columnsIn = (locale: Locale): TableColumn<Line>[] => {
  const column = (key: string, header: string, of: (row: InsuranceRow) => string | number | null) => ({
    ...{ key, header },
    value: (line: Line) => ('row' in line ? of(line.row) : null),
  })
  return [
    {
      ...{ key: 'number', header: say(locale, words.number) },
      value: (line) => ('row' in line ? line.row.work.catalogueNo : say(locale, words.sum)),
    },
    column('artist', say(locale, words.artist), ({ work }) => work.name),
    column('title', say(locale, words.workTitle), ({ work }) => work.title),
    column('technique', say(locale, words.technique), ({ work }) => work.technique),
    column('size', say(locale, words.size), ({ work }) => saySize(work, locale)),
    {
      ...{ key: 'value', header: `${say(locale, words.value)} (kr)` },
      value: (line) =>
        'row' in line ? (line.row.value.ore === null ? null : line.row.value.ore / 100) : line.sum / 100,
    },
    column('basis', say(locale, words.basis), ({ value }) => say(locale, words.basisIs, { basis: value.basis })),
    column('state', say(locale, words.where), ({ work }) => say(locale, words.stateIs, { state: work.state })),
  ]
}

/**
 * The works with what they are insured for, all of them or those in the house at a moment, with the sum; works without a
 * value are in it, and are named. Throws missing for another format and without such a year, forbidden, PdfFailed.
 */
export async function insuranceFile(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  year: number,
  asked: { format: string; date: string | null; time: string | null },
): Promise<{ bytes: Buffer; type: string; name: string }> {
  const { edition } = await exhibitionFor(ctx.db, actor, year)
  const format = INSURANCE_FORMATS.find((one) => one === asked.format)
  if (!format) throw missing()
  const { works, receipts } = await gather(ctx.db, edition)
  const at = momentIn(asked.date, asked.time)
  const rows = insuranceRows(works, receipts, at && instantOf(at.date, at.time))
  const name = `${locale === 'nb' ? 'forsikring' : 'insurance'}-${year}${at ? `-${at.date}` : ''}.${format}`
  if (format === 'pdf') {
    const when = at ? `${sayFullDate(at.date, locale)} kl. ${sayTime(at.time, locale)}` : null
    const document = valueListDocument(rows, { locale, year, venue: edition.venue ?? '', when, made: ctx.now })
    return { bytes: await renderPdf('value-list', document, { log: ctx.log }), type: 'application/pdf', name }
  }
  const lines: Line[] = [...rows.map((row) => ({ row })), { sum: sumOf(rows), works: rows.length }]
  return { bytes: await writeTable(lines, columnsIn(locale), format), type: TABLE_TYPES[format], name }
}

/** The list on paper. `when`: the moment in words; null: all works. */
export function valueListDocument(
  rows: readonly InsuranceRow[],
  { locale, year, venue, when, made }: { locale: Locale; year: number; venue: string; when: string | null; made: Date },
): ValueListDocument {
  const unknown = rows.filter(({ value }) => value.ore === null)
  return {
    lang: locale,
    title: say(locale, words.insuranceTitle, { year }),
    opening: [
      [venue, when ? say(locale, words.inHouseAt, { when }) : say(locale, words.allWorks)].filter(Boolean).join(' · '),
      say(locale, words.worksAndSum, { count: rows.length, sum: sayKroner(sumOf(rows), locale) }),
      ...(unknown.length > 0 ? [say(locale, words.withoutValue, { count: unknown.length })] : []),
    ],
    heads: [words.number, words.artist, words.workTitle, words.size, words.value].map((text) => say(locale, text)),
    rows: rows.map(({ work, value }) => [
      work.catalogueNo ?? '',
      work.name,
      [work.title, work.technique].filter(Boolean).join(', '),
      saySize(work, locale),
      value.ore === null ? say(locale, words.basisIs, { basis: 'missing' }) : sayKroner(value.ore, locale),
    ]),
    sum: [say(locale, words.sum), sayKroner(sumOf(rows), locale)],
    footer: `${say(locale, words.madeOn, { date: sayFullDate(civilDateOf(made), locale) })}`,
  }
}
