/** The dates of the round that everyone may know, as a calendar. */
import { openDaysOf, publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { calendarOfProgramme, listPublicEvents } from '#app/domains/programme/queries.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { frame } from '#app/i18n/frame.ts'
import { frontPage as texts } from '#app/i18n/front-page.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { hours, instantOf, later } from '#app/kernel/when.ts'
import { type CalendarEntry, calendarText } from '#app/platform/calendar/calendar-text.server.ts'
import type { Context } from '#app/platform/context.server.ts'

/** Of an opening whose end nobody has said. */
const OPENING_LASTS = hours(2)

/**
 * The open studios day by day, the opening, and every event that is for all. An entry keeps its id from year to year, so
 * that a calendar which follows the address puts right what it had. Before the first edition is
 * published there is nothing but `others`: what other domains have for everybody, as concerts.
 */
export async function roundCalendar(
  ctx: Context,
  locale: Locale,
  others: readonly CalendarEntry[] = [],
): Promise<string> {
  const edition = await publicEdition(ctx.db)
  const name = say(locale, frame.round)
  if (!edition?.publishedAt) return calendarText(name, others, locale)
  const {
    id,
    openingAt,
    publishedAt: changedAt,
    version,
    venue,
    venueAddress,
    venuePlace,
    venueLat,
    venueLng,
  } = edition
  const at = (page: 'map' | 'exhibition') => ctx.settings.publicUrl + addressIn(locale, page)
  const common = { sequence: version - 1, changedAt, cancelled: false, text: '' }
  const studioDays = (await openDaysOf(ctx.db, id)).flatMap(({ kind, date, opens, closes }): CalendarEntry[] => {
    const [starts, ends] = [instantOf(date, opens), instantOf(date, closes)]
    if (kind !== 'studio' || !starts || !ends) return []
    const uid = `studios-${id}-${date}@vestregionen`
    const title = `${name}: ${say(locale, texts.openStudios)}`
    return [{ ...common, uid, title, starts, ends, place: '', position: null, href: `${at('map')}?dag=${date}` }]
  })
  const hasOpening = (await listPublicEvents(ctx, id)).some(({ kind }) => kind === 'opening')
  const opening: CalendarEntry[] =
    openingAt && !hasOpening
      ? [
          {
            ...common,
            uid: `opening-${id}@vestregionen`,
            title: `${name}: ${say(locale, texts.opening)}`,
            starts: openingAt,
            ends: later(openingAt, OPENING_LASTS),
            place: [venue, venueAddress, venuePlace].filter(Boolean).join(', '),
            position: venueLat !== null && venueLng !== null ? { lat: venueLat, lng: venueLng } : null,
            href: at('exhibition'),
          },
        ]
      : []
  const all = [...studioDays, ...opening, ...(await calendarOfProgramme(ctx, id, locale)), ...others]
  return calendarText(
    name,
    all.sort((a, b) => a.starts.getTime() - b.starts.getTime()),
    locale,
  )
}
