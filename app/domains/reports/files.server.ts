/** The report as a file: PDF for paper, JSON for other programs. */
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { PdfFailed, renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import type { ReportDocument } from '#app/platform/pdf/report-document.ts'
import { writeTable } from '#app/platform/tables/write-table.server.ts'
import { mayReadDraft } from './policy.ts'
import { annualFigures, newestReport, publicReport } from './queries.server.ts'
import type { Snapshot } from './report.ts'
import { sayReport } from './say-report.ts'
import { figuresFile } from './snapshot.ts'
import type { SaidReport } from './views.ts'

export interface ReportFile {
  name: string
  type: string
  body: Uint8Array<ArrayBuffer> | string
}

/** The PDF of a report in words: tagged, with its figures. Throws conflict when it cannot be made just now. */
export async function reportPdf(ctx: Context, report: SaidReport): Promise<Buffer> {
  const document: ReportDocument = report
  try {
    return await renderPdf('report', document, { log: ctx.log })
  } catch (error) {
    if (error instanceof PdfFailed) throw conflict('reports.pdfBusy')
    throw error
  }
}

async function fileOf(ctx: Context, format: string, snapshot: Snapshot, report: SaidReport): Promise<ReportFile> {
  const name = `kunst-rett-vest-${snapshot.artRound.year}`
  if (format === 'json')
    return { name: `${name}.json`, type: 'application/json; charset=utf-8', body: figuresFile(snapshot) }
  if (format === 'pdf')
    return { name: `${name}.pdf`, type: 'application/pdf', body: new Uint8Array(await reportPdf(ctx, report)) }
  throw missing()
}

/** The figures as they are now, for the secretariat. Throws forbidden or missing. */
export async function draftFile(
  ctx: Context,
  actor: Actor | null,
  year: number,
  format: string,
  locale: Locale,
): Promise<ReportFile> {
  if (!mayReadDraft(actor)) throw forbidden()
  const snapshot = await annualFigures(ctx.db, year)
  return fileOf(ctx, format, snapshot, sayReport(snapshot, locale, { state: 'draft', at: ctx.now }))
}

/** A report as it was published, for everyone. Throws missing. */
export async function publicFile(
  ctx: Context,
  year: number,
  format: string,
  revision: string | null,
  locale: Locale,
): Promise<ReportFile> {
  const found = await publicReport(ctx.db, year, revision)
  const standing = { state: 'published' as const, at: found.publishedAt, revision: found.revision }
  return fileOf(ctx, format, found.snapshot, sayReport(found.snapshot, locale, standing))
}

/** The figures of a year as they were last published, for other programs. Throws missing. */
export const openFigures = async (ctx: Context, year: number): Promise<string> =>
  figuresFile((await publicReport(ctx.db, year, null)).snapshot)

/** The series over the years as the newest published report has it, one figure a row. Throws missing before the first. */
export async function openSeries(ctx: Context): Promise<string> {
  const report = await newestReport(ctx.db)
  if (!report) throw missing()
  const rows = report.snapshot.series.flatMap(({ measure, rows: years }) =>
    years.map(({ fromYear, toYear, value, kind, source }) => ({ measure, fromYear, toYear, value, kind, source })),
  )
  const table = await writeTable(
    rows,
    [
      { key: 'measure', header: 'measure', value: (row) => row.measure },
      { key: 'fromYear', header: 'from_year', value: (row) => row.fromYear },
      { key: 'toYear', header: 'to_year', value: (row) => row.toYear },
      { key: 'value', header: 'value', value: (row) => row.value },
      { key: 'kind', header: 'kind', value: (row) => row.kind },
      { key: 'source', header: 'source', value: (row) => row.source },
    ],
    'csv',
  )
  return table.toString('utf8')
}
