import { exportTable } from '#app/domains/reports/export-table.server.ts'
import { isExportFormat, isExportKind } from '#app/domains/reports/exports.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { missing } from '#app/kernel/fault.ts'

/** One kind of rows of an edition as a file to keep: `?format=csv|json|xlsx`, CSV unless told. */
export const loader = page('secretariat', async ({ ctx, actor, params, url }) => {
  const kind = params.kind ?? ''
  const format = url.searchParams.get('format') ?? 'csv'
  if (!isExportKind(kind) || !isExportFormat(format)) throw missing()
  const { bytes, type, name } = await exportTable(ctx, actor, yearIn(params), kind, format)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      // What people wrote is shown by no browser as a page.
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
})
