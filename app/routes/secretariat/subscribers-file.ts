import { subscribersFile } from '#app/domains/outreach/newsletter/subscribers.server.ts'
import { page } from '#app/http/page.server.ts'

/** The addresses that the page's own search gives, as a file. */
export const loader = page('secretariat', async ({ ctx, actor, locale, url }) => {
  const { bytes, type, name } = await subscribersFile(ctx, actor, locale, url.searchParams)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
