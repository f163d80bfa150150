import { eventCalendar } from '#app/domains/programme/screens.server.ts'
import { page } from '#app/http/page.server.ts'

/** One event for one's own calendar. */
export const loader = page('anyone', async ({ ctx, actor, locale, params }) => {
  const slug = params.slug ?? ''
  return new Response(await eventCalendar(ctx, actor, slug, locale), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug.replace(/[^\w-]/g, '')}.ics"`,
      'Cache-Control': 'no-cache',
    },
  })
})
