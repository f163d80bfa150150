import { auditFile } from '#app/domains/desk/audit.server.ts'
import { isExportFormat } from '#app/domains/reports/exports.ts'
import { page } from '#app/http/page.server.ts'
import { missing } from '#app/kernel/fault.ts'
import { askedOf } from './audit-ask.ts'

/** The lines of the log that an address asks for, as a file: `?format=csv|json|xlsx`, CSV unless told. */
export const loader = page('secretariat', async ({ ctx, actor, locale, url }) => {
  const format = url.searchParams.get('format') ?? 'csv'
  if (!isExportFormat(format)) throw missing()
  const { bytes, type, name } = await auditFile(ctx, actor, locale, askedOf(url.searchParams), format)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
