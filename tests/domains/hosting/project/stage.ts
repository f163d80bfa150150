/** A hosting with a project group and a meeting in June, for tests of meetings. Noon on Wednesday 15 May 2013. */
import ICAL from 'ical.js'
import { addMember } from '#app/domains/hosting/project/commands/add-member.server.ts'
import { callMeeting } from '#app/domains/hosting/project/commands/call-meeting.server.ts'
import type { MeetingFacts } from '#app/domains/hosting/project/input.ts'
import { replyKey } from '#app/domains/hosting/project/reply-key.server.ts'
import { findMeeting, listGuests } from '#app/domains/hosting/project/store.server.ts'
import type { Enclosure } from '#app/kernel/mail.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { planned } from '../plan/stage.ts'

export const MEETING: MeetingFacts = {
  ...{ title: 'Prosjektmøte 3', date: '2013-06-12', begins: '12:00', ends: '14:00' },
  ...{ place: 'Rådhuset', url: '', agenda: '- Henging\n- Vakter' },
}
/** After it is held. */
export const AFTER = '2013-06-13T10:00:00Z'

export async function withGroup(db: Db) {
  const stage = await planned(db)
  const { ctx, coordinator, hostingId } = stage
  const join = (name: string, email: string, locale: 'nb' | 'en' = 'nb') =>
    addMember(ctx, coordinator, hostingId, { name, email, task: '', locale })
  await join('Sekretær Vertskapsen', stage.office.email)
  const technicianId = await join('Tekla Teknikk', 'tekla@example.com', 'en')
  const meetingId = await callMeeting(ctx, coordinator, hostingId, MEETING)
  const meeting = async () => {
    const found = await findMeeting(db, meetingId)
    if (!found) throw new Error('no meeting')
    return found
  }
  const guest = async (email: string) => {
    const found = (await listGuests(db, [meetingId])).find((one) => one.email === email)
    if (!found) throw new Error(`${email} is not invited`)
    return { ...found, key: replyKey(ctx.settings.sessionSecret, found.id) }
  }
  return { ...stage, join, technicianId, meetingId, meeting, guest }
}

/** The entries of a calendar, as a program reads them. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((one) => {
      const event = new ICAL.Event(one)
      return {
        ...{ uid: event.uid, sequence: event.sequence, title: event.summary, allDay: event.startDate.isDate },
        ...{ starts: event.startDate.toString(), ends: event.endDate.toString() },
        status: one.getFirstPropertyValue('status'),
        href: one.getFirstPropertyValue('url'),
        attendee: one.getFirstPropertyValue('attendee'),
      }
    }),
  }
}

/** The letters about a meeting, the oldest first, each with its calendar entry. */
export async function lettersOf(db: Db, start: string) {
  const rows = await db.mail.findMany({ where: { key: { startsWith: start } }, orderBy: { postedAt: 'asc' } })
  return rows.map(({ toEmail, subject, text, enclosures }) => {
    const [file] = (enclosures ?? []) as unknown as Enclosure[]
    return { to: toEmail, subject, text, type: file?.type, calendar: file && readCalendar(file.content) }
  })
}
