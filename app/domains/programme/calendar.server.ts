/** Events as entries of a calendar. */
import { addressIn } from '#app/i18n/addresses.ts'
import { programme as words } from '#app/i18n/programme.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type CalendarEntry, calendarText } from '#app/platform/calendar/calendar-text.server.ts'
import type { Event, SignUp } from './event.ts'
import { beginsAt, endsAt } from './rules.ts'
import { sayPlace, sayText, sayTitle } from './say-event.ts'

type Shown = Pick<
  Event,
  | 'id'
  | 'slug'
  | 'titleNb'
  | 'titleEn'
  | 'textNb'
  | 'textEn'
  | 'date'
  | 'begins'
  | 'ends'
  | 'venue'
  | 'address'
  | 'place'
  | 'lat'
  | 'lng'
  | 'cancelledAt'
  | 'changedAt'
  | 'version'
>

/** The event as everyone sees it; each change of it has a higher number. */
export function entryOf(event: Shown, locale: Locale, publicUrl: string): CalendarEntry {
  const { lat, lng } = event
  return {
    uid: `event-${event.id}@vestregionen`,
    sequence: event.version - 1,
    changedAt: event.changedAt,
    title: sayTitle(event, locale),
    starts: beginsAt(event),
    ends: endsAt(event),
    place: sayPlace(event),
    position: lat !== null && lng !== null ? { lat, lng } : null,
    text: sayText(event, locale),
    href: publicUrl + addressIn(locale, 'event', { slug: event.slug }),
    cancelled: event.cancelledAt !== null,
  }
}

/** The file of one event. */
export const eventCalendarText = (event: Shown, locale: Locale, publicUrl: string): string =>
  calendarText(sayTitle(event, locale), [entryOf(event, locale, publicUrl)], locale)

/**
 * The file that goes with a letter to one who has signed up: an entry of its own, so that giving up a seat takes this one
 * out of the calendar and nothing else. Its link leads to the own sign-up.
 */
export function ownCalendarText(event: Shown, signUp: SignUp, locale: Locale, publicUrl: string, href: string): string {
  const entry = entryOf(event, locale, publicUrl)
  const seats = say(locale, words.mailSeats, { count: signUp.seats })
  return calendarText(
    entry.title,
    [
      {
        ...entry,
        uid: `sign-up-${signUp.id}@vestregionen`,
        sequence: event.version + signUp.version - 2,
        changedAt: new Date(
          Math.max(
            event.changedAt.getTime(),
            ...[signUp.signedUpAt, signUp.movedUpAt, signUp.cancelledAt].map((at) => at?.getTime() ?? 0),
          ),
        ),
        text: [entry.text, seats].filter(Boolean).join('\n\n'),
        href,
        cancelled: entry.cancelled || signUp.state === 'cancelled',
      },
    ],
    locale,
  )
}
