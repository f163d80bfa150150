import { concertCalendar } from '#app/domains/orchestra/concert/screens.server.ts'
import { page } from '#app/http/page.server.ts'

/** One concert for one's own calendar. */
export const loader = page('anyone', async ({ ctx, locale, params }) => {
  const { name, text } = await concertCalendar(ctx, params.slug ?? '', locale)
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-cache',
    },
  })
})
