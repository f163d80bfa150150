import { publicConcertEntries } from '#app/domains/orchestra/concert/queries.server.ts'
import { roundCalendar } from '#app/domains/studio-map/calendar.server.ts'
import { openData } from '#app/http/open-data.server.ts'
import { page } from '#app/http/page.server.ts'
import { civilDateOf } from '#app/kernel/when.ts'

/** The dates of the round and the orchestra's concerts, for who follows the address. */
export const loader = page('anyone', async ({ ctx, locale, request }) => {
  const concerts = await publicConcertEntries(ctx.db, civilDateOf(ctx.now), locale, ctx.settings.publicUrl)
  return openData(request, await roundCalendar(ctx, locale, concerts), 'text/calendar')
})
