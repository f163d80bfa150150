/** A meeting as an entry of a calendar. */
import type { Locale } from '#app/i18n/words.ts'
import { type CalendarEntry, calendarText } from '#app/platform/calendar/calendar-text.server.ts'
import { type Invitation, invitationText } from '#app/platform/calendar/invitation-text.server.ts'
import { type Guest, type Meeting, meetingUid } from './meeting.ts'
import { instantsOf } from './rules.ts'

/** `href` is the page that its reader has of the meeting. Throws for times that no commands let in. */
export function meetingEntry(meeting: Meeting, hosting: string, href: string): CalendarEntry {
  const at = instantsOf(meeting)
  if (!at) throw new RangeError(`meeting ${meeting.id} has no such hour`)
  const { id, sequence, changedAt, title, place, url, agenda, cancelledAt } = meeting
  return {
    ...{ uid: meetingUid(id), sequence, changedAt, ...at, position: null, href },
    title: hosting ? `${title} (${hosting})` : title,
    place: place || url,
    text: [place && url, agenda].filter(Boolean).join('\n\n'),
    cancelled: cancelledAt !== null,
  }
}

/** The file of one meeting, to be saved. */
export const meetingFile = (meeting: Meeting, hosting: string, href: string, locale: Locale): string =>
  calendarText(meeting.title, [meetingEntry(meeting, hosting, href)], locale)

/** The file that goes with the letter to one guest. */
export const guestInvitation = (
  meeting: Meeting,
  hosting: string,
  guest: Pick<Guest, 'name' | 'email' | 'locale'>,
  around: { method: Invitation['method']; organizer: Invitation['organizer']; href: string },
): string =>
  invitationText(
    meetingEntry(meeting, hosting, around.href),
    { method: around.method, organizer: around.organizer, attendee: { name: guest.name, email: guest.email } },
    guest.locale,
  )

/** "Kunst rett vest <post@example.com>" as a calendar says who asks. */
export function organizerOf(mailFrom: string): Invitation['organizer'] {
  const [, name = '', email = ''] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(mailFrom) ?? []
  return email ? { name, email } : { name: '', email: mailFrom.trim() }
}
