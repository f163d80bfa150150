import { artistsJson } from '#app/domains/studio-map/open-data.server.ts'
import { openData } from '#app/http/open-data.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

export const loader = page('anyone', async ({ ctx, params, request }) =>
  openData(request, JSON.stringify(await artistsJson(ctx, yearIn(params))), 'application/json'),
)
