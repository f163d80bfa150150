/** Addresses of who has the joint exhibition, and the work towards its opening. */
import type { Locale } from './words.ts'

export const hostingAddresses = {
  hostingBoard: { nb: '/vertskap/tavle', en: '/en/hosting/board' },
  hostingCase: { nb: '/vertskap/v/:id', en: '/en/hosting/v/:id' },
  hostingDocument: { nb: '/vertskap/dokumenter/:id', en: '/en/hosting/documents/:id' },
  hostingOffer: { nb: '/vertskap/tilby', en: '/en/hosting/offer' },
  hostingPlan: { nb: '/vertskap/v/:id/plan', en: '/en/hosting/v/:id/plan' },
  milestoneTemplate: { nb: '/vertskap/milepaler', en: '/en/hosting/milestones' },
  hostingVenues: { nb: '/vertskap/v/:id/lokaler', en: '/en/hosting/v/:id/venues' },
  venue: { nb: '/vertskap/lokaler/:id', en: '/en/hosting/venues/:id' },
  venuePicture: { nb: '/vertskap/lokaler/:id/bilde', en: '/en/hosting/venues/:id/picture' },
  hostingMeetings: { nb: '/vertskap/v/:id/moter', en: '/en/hosting/v/:id/meetings' },
  hostingMeeting: { nb: '/vertskap/moter/:id', en: '/en/hosting/meetings/:id' },
  hostingMeetingCalendar: { nb: '/vertskap/moter/:id/kalender.ics', en: '/en/hosting/meetings/:id/calendar.ics' },
  meetingReply: { nb: '/mote/:key', en: '/en/meeting/:key' },
  workCalendar: { nb: '/vertskap/kalender/:key', en: '/en/hosting/calendar/:key' },
  myCalendar: { nb: '/min-side/kalender', en: '/en/me/calendar' },
  myTasks: { nb: '/vertskap/oppgaver', en: '/en/hosting/tasks' },
} as const satisfies Record<string, Record<Locale, string>>
