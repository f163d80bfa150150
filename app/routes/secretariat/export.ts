import { exportTable } from '#app/domains/reports/export-table.server.ts'
import { isExportFormat, isExportKind } from '#app/domains/reports/exports.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { statusOf } from '#app/http/refuse.server.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { Fault, missing } from '#app/kernel/fault.ts'

/** What people wrote is kept by no cache. */
const HEADERS = { 'Cache-Control': 'no-store' }

/** One kind of rows of an edition as a file to keep: `?format=csv|json|xlsx`, CSV unless told. A refusal is plain text. */
export const loader = page('secretariat', async ({ ctx, actor, locale, params, url }) => {
  try {
    const kind = params.kind ?? ''
    const format = url.searchParams.get('format') ?? 'csv'
    if (!isExportKind(kind) || !isExportFormat(format)) throw missing()
    const { bytes, type, name } = await exportTable(ctx, actor, yearIn(params), kind, format)
    const disposition = `attachment; filename="${name}"`
    return new Response(new Uint8Array(bytes), {
      headers: { ...HEADERS, 'Content-Type': type, 'Content-Disposition': disposition },
    })
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const said = sentence(locale, error.key, error.facts)
    return new Response(said, {
      status: statusOf(error),
      headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
})
