import { paperOf } from '#app/domains/rounds/poster.ts'
import { ownPoster } from '#app/domains/rounds/posters.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { pdfFile } from '#app/http/pdf-file.server.ts'

/** The poster for the artist's own door. */
export const loader = page('signed-in', async ({ ctx, actor, params, url }) =>
  pdfFile(await ownPoster(ctx, actor, yearIn(params), params.slug ?? '', paperOf(url.searchParams.get('papir')))),
)
