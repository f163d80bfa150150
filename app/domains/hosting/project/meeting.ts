/** The project group of a hosting, and its meetings. */
import type { Locale } from '#app/i18n/words.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'

export interface Member {
  id: string
  hostingId: string
  /** Null: somebody without an account. */
  personId: string | null
  name: string
  /** Lower case. */
  email: string
  /** What one does in it, as "tekniker". */
  task: string
  locale: Locale
  leftAt: Date | null
}

export interface Meeting {
  id: string
  hostingId: string
  title: string
  date: CivilDate
  begins: LocalTime
  ends: LocalTime
  place: string
  url: string
  /** Markdown. */
  agenda: string
  minutes: string
  /** When the minutes were sent to the group. */
  minutesAt: Date | null
  /** Counts what calendars have to know of. */
  sequence: number
  invitedAt: Date | null
  cancelledAt: Date | null
  changedAt: Date
  version: number
}

export const MEETING_ANSWERS = ['none', 'yes', 'no'] as const
export type MeetingAnswer = (typeof MEETING_ANSWERS)[number]

/** Somebody who is invited to a meeting, or was there. */
export interface Guest {
  id: string
  meetingId: string
  personId: string | null
  name: string
  email: string
  locale: Locale
  answer: MeetingAnswer
  answeredAt: Date | null
  /** Null: nobody has noted it. */
  came: boolean | null
}

/** The identity of a meeting in calendars: the same whatever happens to it. */
export const meetingUid = (meetingId: string): string => `meeting-${meetingId}@vestregionen`
