import { pointsText } from '#app/domains/studio-map/queries.server.ts'
import { openData } from '#app/http/open-data.server.ts'
import { page } from '#app/http/page.server.ts'

/** Every place with what a search decides on, for the program of the map where they are too many to come with the page. */
export const loader = page('anyone', async ({ ctx, request }) =>
  openData(request, await pointsText(ctx), 'application/json', 600),
)
