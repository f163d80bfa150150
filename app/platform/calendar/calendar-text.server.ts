/** Calendars as files (iCalendar, RFC 5545). */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { addDays, type CivilDate } from '#app/kernel/when.ts'

/** One entry. Its instants are written in UTC, which every calendar shows in the reader's own time. */
export interface CalendarEntry {
  /** Never changes for the same thing, as "event-<id>@vestregionen": a calendar replaces what it had. */
  uid: string
  /** Grows with each change; 0 at first. */
  sequence: number
  /** When it was last changed: the same entry gives the same text until then. */
  changedAt: Date
  title: string
  starts: Date
  /** Exclusive. */
  ends: Date
  place: string
  position: { lat: number; lng: number } | null
  text: string
  /** The page about it. */
  href: string
  cancelled: boolean
  /** A whole day, or several: both instants are midnights in UTC, and no hour is said. */
  allDay?: boolean
}

/** The instants of a whole day, or of several; `to` is the last one. */
export const wholeDays = (
  from: CivilDate,
  to: CivilDate = from,
): Pick<CalendarEntry, 'starts' | 'ends' | 'allDay'> => ({
  starts: new Date(`${from}T00:00:00Z`),
  ends: new Date(`${addDays(to, 1)}T00:00:00Z`),
  allDay: true,
})

/**
 * The text of a calendar, the same for the same entries. `language` as "nb". `askAgain`: for one that is subscribed to, after
 * how long to ask anew (a hint that not every program follows).
 */
export function calendarText(
  name: string,
  entries: readonly CalendarEntry[],
  language: string,
  askAgain?: { hours: number },
): string {
  const calendar = ical({
    name,
    ...(askAgain && { ttl: askAgain.hours * 3600 }),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Vestregionen', product: 'Kunst rett vest', language: language.toUpperCase() },
  })
  for (const entry of entries) {
    const { uid, sequence, changedAt, title, starts, ends, place, position, text, href, cancelled, allDay } = entry
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: changedAt,
      lastModified: changedAt,
      start: starts,
      end: ends,
      ...(allDay && { allDay }),
      summary: title,
      description: text || null,
      location: place ? { title: place, ...(position ? { geo: { lat: position.lat, lon: position.lng } } : {}) } : null,
      url: href || null,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
