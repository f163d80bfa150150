import { roundOf } from '#app/domains/rounds/round-address.ts'
import { roundCalendar } from '#app/domains/rounds/round-files.server.ts'
import { page } from '#app/http/page.server.ts'

export const loader = page(
  'anyone',
  async ({ ctx, url, locale }) =>
    new Response(await roundCalendar(ctx, roundOf(url.searchParams), locale), {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="kunst-rett-vest.ics"',
      },
    }),
)
