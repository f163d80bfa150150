import { meetingCalendar } from '#app/domains/hosting/project/screens.server.ts'
import { page } from '#app/http/page.server.ts'

/** One meeting as a file for the own calendar. */
export const loader = page(['host', 'contact', 'secretariat'], async ({ ctx, actor, locale, params }) => {
  const text = await meetingCalendar(ctx, actor, params.id ?? '', locale)
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="mote.ics"',
      'Cache-Control': 'private, no-store',
    },
  })
})
