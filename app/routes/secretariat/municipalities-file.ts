import { isExportFormat } from '#app/domains/reports/exports.ts'
import { municipalFile } from '#app/domains/reports/municipal-file.server.ts'
import { officeMunicipalSeries } from '#app/domains/reports/municipal-queries.server.ts'
import { page } from '#app/http/page.server.ts'
import { missing } from '#app/kernel/fault.ts'
import { municipalAsk } from './municipal-ask.ts'

/** The round by municipality as the page shows it, as a file. */
export const loader = page('secretariat', async ({ ctx, actor, params, url }) => {
  const format = params.format ?? ''
  if (!isExportFormat(format)) throw missing()
  const table = await officeMunicipalSeries(ctx, actor, municipalAsk(url.searchParams))
  const { bytes, type, name } = await municipalFile(table, format)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
