import { openSeries } from '#app/domains/reports/files.server.ts'
import { openData } from '#app/http/open-data.server.ts'
import { page } from '#app/http/page.server.ts'

export const loader = page('anyone', async ({ ctx, request }) => openData(request, await openSeries(ctx), 'text/csv'))
