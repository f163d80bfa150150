import { openFigures } from '#app/domains/reports/files.server.ts'
import { openData } from '#app/http/open-data.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

export const loader = page('anyone', async ({ ctx, params, request }) =>
  openData(request, await openFigures(ctx, yearIn(params)), 'application/json'),
)
