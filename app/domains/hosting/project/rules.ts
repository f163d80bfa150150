import type { Beside } from '#app/kernel/fault.ts'
import { addDays, type CivilDate, instantOf, type LocalTime } from '#app/kernel/when.ts'
import type { Meeting } from './meeting.ts'

interface Times {
  date: CivilDate
  begins: LocalTime
  ends: LocalTime
}

/** The instants of a meeting; null for times that its day has not, in the hour that summer time jumps over. */
export function instantsOf({ date, begins, ends }: Times): { starts: Date; ends: Date } | null {
  const starts = instantOf(date, begins)
  const over = instantOf(date, ends)
  return starts && over ? { starts, ends: over } : null
}

/** Meetings are planned at most so many days ahead: later is a slip of the hand. */
export const MOST_DAYS_AHEAD = 1500
const EARLIEST: CivilDate = '2000-01-01'

/** Everything that is wrong with the times of a meeting, beside its field. One that was held can be entered for its minutes. */
export function timeFaults({ date, begins, ends }: Times, today: CivilDate): Beside[] {
  if (date < EARLIEST || date > addDays(today, MOST_DAYS_AHEAD))
    return [{ field: 'date', key: 'hostingMeetings.dateOutside' }]
  const faults: Beside[] = []
  const starts = instantOf(date, begins)
  const over = instantOf(date, ends)
  if (!starts) faults.push({ field: 'begins', key: 'hostingMeetings.noSuchHour' })
  if (!over) faults.push({ field: 'ends', key: 'hostingMeetings.noSuchHour' })
  if (starts && over && over <= starts) faults.push({ field: 'ends', key: 'hostingMeetings.endsBeforeBegins' })
  return faults
}

export const hasBegun = (meeting: Times, now: Date): boolean => {
  const at = instantsOf(meeting)
  return at !== null && at.starts <= now
}

type Standing = Times & Pick<Meeting, 'cancelledAt'>

/** One is invited to what is to come, and answers until it begins. */
export const isAhead = (meeting: Standing, now: Date): boolean =>
  meeting.cancelledAt === null && !hasBegun(meeting, now)

/** Who came, and what was said, is written of a meeting that has begun and was not called off. */
export const canMinute = (meeting: Standing, now: Date): boolean =>
  meeting.cancelledAt === null && hasBegun(meeting, now)

type Told = Times & Pick<Meeting, 'title' | 'place' | 'url'>

/** Whether calendars have to know of a change. */
export const concernsCalendars = (before: Told, after: Told): boolean =>
  before.title !== after.title || before.place !== after.place || before.url !== after.url || isMoved(before, after)

/** Whether a meeting has another time: then those who have answered are asked anew. */
export const isMoved = (before: Times, after: Times): boolean =>
  before.date !== after.date || before.begins !== after.begins || before.ends !== after.ends

/** Those of a group who are not invited yet, each address once. */
export function toInvite<M extends { email: string; leftAt: Date | null }>(
  members: readonly M[],
  guests: readonly { email: string }[],
): M[] {
  const there = new Set(guests.map(({ email }) => email))
  return members.filter(({ email, leftAt }) => {
    if (leftAt !== null || there.has(email)) return false
    there.add(email)
    return true
  })
}

export interface Answers {
  yes: number
  no: number
  none: number
}
export const answersOf = (guests: readonly { answer: keyof Answers }[]): Answers => ({
  yes: guests.filter(({ answer }) => answer === 'yes').length,
  no: guests.filter(({ answer }) => answer === 'no').length,
  none: guests.filter(({ answer }) => answer === 'none').length,
})
