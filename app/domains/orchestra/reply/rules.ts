/**
 * When one may answer, and who learns of it. Quiet by design: an absence reaches the coaches of the child's section and
 * those who lead the seminar, and nobody else; what happens within a day is told at once, everything else in the evening.
 */
import {
  addDays,
  type CivilDate,
  civilDateOf,
  hours,
  instantOf,
  type LocalTime,
  later,
  localTimeOf,
  minutes,
} from '#app/kernel/when.ts'
import { type Instrument, isGroup, isInGroups, type Section } from '../instruments.ts'
import type { SeminarRole } from '../standing.ts'
import type { Answer, Notice, Said } from './reply.ts'

/** A day of a seminar. */
export interface DaySpan {
  id: string
  date: CivilDate
  begins: LocalTime
  ends: LocalTime
}

/** Of an hour that the clock jumps over in spring, the hour after is meant. */
function momentOf(date: CivilDate, time: LocalTime): Date {
  const moment = instantOf(date, time) ?? instantOf(date, `03${time.slice(2)}`)
  if (!moment) throw new RangeError(`${date} has no ${time}`)
  return moment
}

export const beginningOf = (day: DaySpan): Date => momentOf(day.date, day.begins)
/** The first instant after the day. A day that ends before it begins ends the day after. */
export const endOf = (day: DaySpan): Date => momentOf(day.ends > day.begins ? day.date : addDays(day.date, 1), day.ends)

/** Answers are taken, and changed, until the day is over. */
export const isOver = (day: DaySpan, now: Date): boolean => now >= endOf(day)

/** Whether one can come, or go, at this time of the day: between its hours. Of a day over midnight any time is taken. */
export const isWithin = ({ begins, ends }: DaySpan, at: LocalTime): boolean =>
  ends <= begins || (begins < at && at < ends)

/** Within a day of the beginning: coach and leader are told at once. */
export const isUrgent = (day: DaySpan, now: Date): boolean => later(beginningOf(day), -hours(24)) <= now

/** After the last day for answering: welcome all the same. */
export const isPastDeadline = (answerBy: Date | null, now: Date): boolean => answerBy !== null && now >= answerBy

/** How long nothing is told after the last word, so that a reason or a time that follows goes in the same letter. */
export const HUSH = minutes(2)

/** From when the digest of the day goes, by the clock in Oslo. */
export const DIGEST = '17:00'

/** Whether what is said differs from what was said before in anything that coach and leader act on. */
const differs = (before: Said, after: Said): boolean =>
  before.answer !== after.answer || (after.answer !== 'absent' && before.at !== after.at)

/**
 * Whether a word is news to coach and leader, who know what they were told last: that the child comes, where they were
 * told nothing. A word taken back before it was told is no news.
 * @param before the reply that stood, null where there was none
 * @param told what they were told last; null: nothing
 */
export function isNews(before: Said | null, told: Answer | null, after: Said): boolean {
  const known = told ?? 'comes'
  if (known !== after.answer) return true
  return told !== null && before !== null && differs(before, after)
}

/** A grown-up of a seminar. */
export interface Adult {
  personId: string
  role: SeminarRole
  /** Groups of a coach. */
  sections: readonly string[]
}

export interface Hearer {
  personId: string
  as: 'leader' | 'coach'
}

/**
 * Who is told of a child's absence: the leaders of the seminar, and the coaches who were given a group that the child is
 * in. A coach of no group in particular is told of nobody. Who said it oneself knows already. Each person once, as a
 * leader where one is both.
 * @param section in which the child plays that day; null: nothing says yet, and a violinist is of both violin sections
 */
export function whoIsTold(
  instrument: Instrument,
  adults: readonly Adult[],
  saidById: string | null,
  section: Section | null = null,
): Hearer[] {
  const hearers = new Map<string, Hearer>()
  for (const { personId, role, sections } of adults) {
    if (personId === saidById) continue
    if (role === 'leader') hearers.set(personId, { personId, as: 'leader' })
    else if (role === 'coach' && !hearers.has(personId)) {
      const groups = sections.filter(isGroup)
      if (groups.length > 0 && isInGroups(groups, instrument, section)) hearers.set(personId, { personId, as: 'coach' })
    }
  }
  return [...hearers.values()]
}

/**
 * Whether a notice goes now. Urgent ones go when nothing more was said for a little while; the others with the digest of
 * the first five o'clock after they were made, never in the night. Nothing goes when the day is over.
 */
export function isDue(notice: Pick<Notice, 'urgent' | 'createdAt'>, saidAt: Date, day: DaySpan, now: Date): boolean {
  if (isOver(day, now)) return false
  if (notice.urgent || isUrgent(day, now)) return later(saidAt, HUSH) <= now
  if (localTimeOf(now) < DIGEST) return false
  return notice.createdAt < momentOf(civilDateOf(now), DIGEST)
}

/** Steps at which families that have not answered are asked: when it is shown, and so many days before the last day. */
export const ASK_STEPS = ['published', '14', '3'] as const
export type AskStep = (typeof ASK_STEPS)[number]

/** Nobody is asked earlier than so many days before a seminar. */
const ASK_AHEAD_DAYS = 42
/** A reminder is left out when the question came less than so many days before. */
const LEAST_BETWEEN_DAYS = 3

/**
 * The question that is due now, the latest one alone: a server that slept asks once. Null when there is none, as long
 * before a seminar, or after it has begun.
 */
export function askStep(
  seminar: { publishedAt: Date | null; cancelledAt: Date | null; answerBy: Date | null; firstDay: DaySpan | null },
  now: Date,
): AskStep | null {
  const { publishedAt, cancelledAt, answerBy, firstDay } = seminar
  if (!publishedAt || publishedAt > now || cancelledAt || !firstDay || beginningOf(firstDay) <= now) return null
  if (civilDateOf(now) < addDays(firstDay.date, -ASK_AHEAD_DAYS)) return null
  const asked = new Date(
    Math.max(publishedAt.getTime(), momentOf(addDays(firstDay.date, -ASK_AHEAD_DAYS), '00:00').getTime()),
  )
  if (answerBy && now < answerBy)
    for (const step of ['3', '14'] as const) {
      const at = later(answerBy, -hours(24 * Number(step)))
      if (at <= now && later(asked, hours(24 * LEAST_BETWEEN_DAYS)) <= at) return step
    }
  return 'published'
}

/** Who of these has said nothing of a day that is not over. */
export function silentOf(
  childIds: readonly string[],
  days: readonly DaySpan[],
  replies: readonly { dayId: string; childId: string }[],
  now: Date,
): string[] {
  const said = new Set(replies.map(({ dayId, childId }) => `${dayId} ${childId}`))
  const ahead = days.filter((day) => !isOver(day, now))
  return childIds.filter((childId) => ahead.some((day) => !said.has(`${day.id} ${childId}`)))
}
