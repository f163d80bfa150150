/** An invitation for one person's calendar (iTIP, RFC 5546): asks for a meeting, moves it, or calls it off. */
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { CalendarEntry } from './calendar-text.server.ts'

export interface Invitation {
  /** `REQUEST` asks, and moves what was asked before; `CANCEL` takes it out of the calendar. */
  method: 'REQUEST' | 'CANCEL'
  organizer: { name: string; email: string }
  /** The one who is invited. */
  attendee: { name: string; email: string }
}

/**
 * The text of an invitation, the same for the same facts. It asks for no answer by mail (RSVP is false): one answers by the
 * link of the letter, where it is counted.
 */
export function invitationText(
  { uid, sequence, changedAt, title, starts, ends, place, text, href }: CalendarEntry,
  { method, organizer, attendee }: Invitation,
  language: string,
): string {
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: { company: 'Vestregionen', product: 'Kunst rett vest', language: language.toUpperCase() },
  })
  calendar.createEvent({
    id: uid,
    sequence,
    stamp: changedAt,
    lastModified: changedAt,
    start: starts,
    end: ends,
    summary: title,
    description: text || null,
    location: place || null,
    url: href || null,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: organizer.name || organizer.email, email: organizer.email },
    attendees: [
      {
        ...{ name: attendee.name || attendee.email, email: attendee.email, rsvp: false },
        ...{ role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION },
      },
    ],
  })
  return calendar.toString()
}
