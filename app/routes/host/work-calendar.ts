import { workCalendar } from '#app/domains/desk/work-calendar.server.ts'
import { ownCalendar } from '#app/http/own-calendar.server.ts'
import { page } from '#app/http/page.server.ts'

export const loader = page('anyone', async ({ ctx, locale, params, request }) => {
  const text = await workCalendar(ctx, (params.key ?? '').replace(/\.ics$/, ''), locale)
  return ownCalendar(request, text, 'kunst-rett-vest.ics')
})
