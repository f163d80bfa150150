import { roundCalendar } from '#app/domains/studio-map/calendar.server.ts'
import { openData } from '#app/http/open-data.server.ts'
import { page } from '#app/http/page.server.ts'

export const loader = page('anyone', async ({ ctx, locale, request }) =>
  openData(request, await roundCalendar(ctx, locale), 'text/calendar'),
)
