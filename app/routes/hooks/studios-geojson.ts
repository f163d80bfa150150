import { studiosGeoJson } from '#app/domains/studio-map/open-data.server.ts'
import { openData } from '#app/http/open-data.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

export const loader = page('anyone', async ({ ctx, params, request }) =>
  openData(request, JSON.stringify(await studiosGeoJson(ctx, yearIn(params))), 'application/geo+json'),
)
