import { readingOf } from '#app/domains/places/lineage.ts'
import { municipalFile } from '#app/domains/reports/municipal-file.server.ts'
import { openMunicipalSeries } from '#app/domains/reports/municipal-queries.server.ts'
import { openData } from '#app/http/open-data.server.ts'
import { page } from '#app/http/page.server.ts'

/** Who took part from each municipality, year by year, as JSON or CSV; with `?kommuner=i-dag` as the municipalities are now. */
export const loader = page('anyone', async ({ ctx, request, url }) => {
  const format = url.pathname.endsWith('.csv') ? 'csv' : 'json'
  const table = await openMunicipalSeries(ctx, readingOf(url.searchParams.get('kommuner')))
  const { bytes } = await municipalFile(table, format)
  return openData(request, bytes.toString('utf8'), format === 'csv' ? 'text/csv' : 'application/json')
})
