import { officeFile } from '#app/domains/catalogue/office-screens.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** A file of a release of the catalogue, as it was made. */
export const loader = page('secretariat', async ({ ctx, actor, params }) => {
  const { name, type, bytes, body } = await officeFile(ctx, actor, yearIn(params), Number(params.no), params.kind ?? '')
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes),
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
