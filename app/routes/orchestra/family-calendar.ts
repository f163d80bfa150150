import { concertEntries } from '#app/domains/orchestra/concert/queries.server.ts'
import { type AroundCalendar, familyCalendar } from '#app/domains/orchestra/plan/calendar.server.ts'
import { sectionsAt } from '#app/domains/orchestra/seating/sections.server.ts'
import type { SectionOn } from '#app/domains/orchestra/seating/sections.ts'
import { ownCalendar } from '#app/http/own-calendar.server.ts'
import { page } from '#app/http/page.server.ts'

export const loader = page('anyone', async ({ ctx, locale, params, request }) => {
  const site = { locale, publicUrl: ctx.settings.publicUrl }
  const text = await familyCalendar(ctx, (params.key ?? '').replace(/\.ics$/, ''), locale, {
    more: (tx, { childIds }) => concertEntries(tx, childIds, site),
    sections: sectionsOfSemesters,
  })
  return ownCalendar(request, text, 'ungdomssymfonikerne.ics')
})

/** By desks that are shown and parts that are held. */
const sectionsOfSemesters: AroundCalendar['sections'] = async (tx, semesterIds) => {
  const known = new Map<string, SectionOn>()
  for (const semesterId of semesterIds) known.set(semesterId, await sectionsAt(tx, { semesterId }))
  return (player, { semesterId, ...day }) => known.get(semesterId)?.(player, day) ?? null
}
