import { floorList } from '#app/domains/studio-map/floor-list.server.ts'
import { page } from '#app/http/page.server.ts'

/** The works of the exhibition by number, as a PDF to print; the same until something in it changes. */
export const loader = page('anyone', async ({ ctx, locale, request }) => {
  const { name, etag, body } = await floorList(ctx, locale)
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${name}"`,
    'Cache-Control': 'no-cache',
    ETag: `"${etag}"`,
  }
  if (request.headers.get('if-none-match')?.includes(`"${etag}"`)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
})
