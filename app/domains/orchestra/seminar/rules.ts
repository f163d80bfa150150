import { lastDayBefore } from '#app/kernel/say-when.ts'
import {
  addDays,
  type CivilDate,
  hours as inHours,
  instantOf,
  type LocalTime,
  later,
  localTimeOf,
} from '#app/kernel/when.ts'
import type { Seminar, SeminarDay } from './seminar.ts'

/** A seminar has at most so many days, rooms and grown-ups. */
export const MOST_DAYS = 9
export const MOST_ROOMS = 24
export const MOST_STAFF = 60

/** Letters within a day of the beginning go at once: the letter of the day would come too late. */
const AT_ONCE_WITHIN = inHours(24)

/** The first instant of a day. Throws for an hour that the clock jumps over, which no day begins in. */
export function startOf(day: Pick<SeminarDay, 'date' | 'begins'>): Date {
  const instant = instantOf(day.date, day.begins)
  if (!instant) throw new RangeError(`${day.date} has no ${day.begins}`)
  return instant
}

export function endOf(day: Pick<SeminarDay, 'date' | 'ends'>): Date {
  const instant = instantOf(day.date, day.ends)
  if (!instant) throw new RangeError(`${day.date} has no ${day.ends}`)
  return instant
}

/** Whether its last day is over. One without days is not. */
export const isOver = (days: readonly SeminarDay[], now: Date): boolean =>
  days.length > 0 && days.every((day) => endOf(day) <= now)

/**
 * How families are told that something changes for a day: at once within 24 hours of its beginning and while it lasts, in
 * the letter of the day before that.
 */
export const urgencyOf = (days: readonly SeminarDay[], now: Date): 'emergency' | 'gathered' =>
  days.some((day) => startOf(day) <= later(now, AT_ONCE_WITHIN) && endOf(day) > now) ? 'emergency' : 'gathered'

/** The days of a seminar that are not over. */
export const daysLeft = (days: readonly SeminarDay[], now: Date): SeminarDay[] => days.filter((day) => endOf(day) > now)

export const STEPS = ['days', 'venue', 'rooms', 'leader', 'answerBy', 'publish', 'plan', 'showPlan'] as const
export type Step = (typeof STEPS)[number]

/** What a seminar still lacks, in the order in which it is done. `sessions`: how many its days have. */
export function nextSteps(
  seminar: Pick<Seminar, 'days' | 'venue' | 'answerBy' | 'publishedAt' | 'planShownAt' | 'cancelledAt'>,
  has: { rooms: number; leaders: number; sessions: number },
): Step[] {
  if (seminar.cancelledAt) return []
  const lacks: Record<Step, boolean> = {
    days: seminar.days.length === 0,
    venue: seminar.venue === '',
    rooms: has.rooms === 0,
    leader: has.leaders === 0,
    answerBy: seminar.answerBy === null,
    publish: seminar.publishedAt === null,
    plan: has.sessions === 0,
    showPlan: seminar.planShownAt === null && has.sessions > 0,
  }
  return STEPS.filter((step) => lacks[step])
}

/** A day may lie outside the semester, which its page then says; so far outside, in days, it is a slip of the pen. */
const FAR_OUTSIDE = 183

type Semester = { begins: CivilDate; ends: CivilDate }

/** Whether a day can only be a slip of the pen. */
export const isFarOutside = (date: CivilDate, { begins, ends }: Semester): boolean =>
  date < addDays(begins, -FAR_OUTSIDE) || date > addDays(ends, FAR_OUTSIDE)

/** Why a day cannot be; null when it can. */
export function dayFault(
  day: { date: CivilDate; begins: LocalTime; ends: LocalTime },
  others: readonly { date: CivilDate }[],
  semester: Semester,
): { key: 'endsBeforeItBegins' | 'dayIsThere' | 'farOutside'; field: 'date' | 'ends' } | null {
  if (isFarOutside(day.date, semester)) return { key: 'farOutside', field: 'date' }
  if (day.ends <= day.begins) return { key: 'endsBeforeItBegins', field: 'ends' }
  return others.some(({ date }) => date === day.date) ? { key: 'dayIsThere', field: 'date' } : null
}

/** What may not be published yet, and why; null when it may. */
export function publishFault(seminar: Pick<Seminar, 'days' | 'venue'>): 'needsDays' | 'needsVenue' | null {
  if (seminar.days.length === 0) return 'needsDays'
  return seminar.venue === '' ? 'needsVenue' : null
}

/** The first instant that is too late to answer: after a day, or at a time of it. Null for one that the clock jumps over. */
export const answerByOf = (date: CivilDate, time: LocalTime | null): Date | null =>
  instantOf(time === null ? addDays(date, 1) : date, time ?? '00:00')

/** The same as people say it: the last day, and the time where it is not the whole of it. */
export function answerBySaid(answerBy: Date): { date: CivilDate; time: LocalTime | null } {
  const time = localTimeOf(answerBy)
  return { date: lastDayBefore(answerBy), time: time === '00:00' ? null : time }
}

/** When families are asked to have answered: until a week before the first day begins. */
export const usualAnswerBy = (first: CivilDate): Date => {
  const instant = answerByOf(addDays(first, -8), null)
  if (!instant) throw new RangeError(`${first} has no midnight`)
  return instant
}

/** Leading a seminar, and the right to its emergency binder, are given by the secretariat alone. */
export const wantsTrust = ({ role, binder }: { role: string; binder: boolean }): boolean => role === 'leader' || binder

const spelled = (name: string): string => name.toLocaleLowerCase('nb').replace(/\s+/g, ' ').trim()

/** Rooms are told apart by name, whatever the capitals. */
export const roomNameIsTaken = (name: string, others: readonly { name: string }[]): boolean =>
  others.some((other) => spelled(other.name) === spelled(name))

/** Those whom a name means: who is called just so, else those whose name has every word of it. */
export function peopleNamed<P extends { name: string }>(who: string, people: readonly P[]): P[] {
  const wanted = spelled(who)
  const exact = people.filter(({ name }) => spelled(name) === wanted)
  if (exact.length > 0) return exact
  const words = wanted.split(' ').filter(Boolean)
  return words.length === 0 ? [] : people.filter(({ name }) => words.every((word) => spelled(name).includes(word)))
}
