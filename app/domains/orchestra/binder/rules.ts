import { addDays, type CivilDate, hours, instantOf, type LocalTime, later } from '#app/kernel/when.ts'
import type { Answer } from '../reply/reply.ts'
import type { BinderState } from './binder.ts'

/** Wrong codes in a row that shut the binder, in the house and on a phone. */
export const MOST_MISSES = 5
/** Hours before the first day from which it opens: as it is proposed, and at the most. */
export const OPENS_BEFORE = 12
export const MOST_BEFORE = 72
/** Minutes for which a page without script stays open. */
export const OPEN_MINUTES = 15
/** Days after it was closed in which a phone may still tell what was read. */
export const DAYS_TO_TELL = 30

interface Day {
  date: CivilDate
  begins: LocalTime
}

/**
 * The hours of a seminar's binder: from some hours before the first day begins to the midnight that ends the last one.
 * Null for a seminar without days.
 */
export function hoursOf(days: readonly Day[], before: number): { opensAt: Date; closesAt: Date } | null {
  const sorted = [...days].sort((a, b) => (a.date < b.date ? -1 : 1))
  const [first, last] = [sorted[0], sorted.at(-1)]
  const begins = first && (instantOf(first.date, first.begins) ?? instantOf(first.date, '00:00'))
  const closesAt = last && instantOf(addDays(last.date, 1), '00:00')
  return begins && closesAt ? { opensAt: later(begins, -hours(before)), closesAt } : null
}

export interface KeptBinder {
  misses: number
  opensAt: Date
  closesAt: Date
  closedAt: Date | null
}

export function stateOf(binder: KeptBinder | null, now: Date): BinderState {
  if (!binder) return 'none'
  if (binder.closedAt || now >= binder.closesAt) return 'over'
  if (binder.misses >= MOST_MISSES) return 'shut'
  return now < binder.opensAt ? 'waiting' : 'open'
}

/** When a reading was made, as the house believes it: within the hours, and not after it was told. */
export function readAt(at: Date, binder: { opensAt: Date; closesAt: Date }, received: Date): Date {
  const latest = Math.min(binder.closesAt.getTime(), received.getTime())
  return new Date(Math.max(Math.min(at.getTime(), latest), Math.min(binder.opensAt.getTime(), latest)))
}

interface Meal {
  begins: LocalTime
  ends: LocalTime
}

/** Whether somebody eats: who comes late is there before the last meal is over, who leaves early after the first begins. */
export function eats(reply: { answer: Answer; at: string | null } | undefined, meals: readonly Meal[]): boolean | null {
  if (!reply) return null
  if (reply.answer === 'absent') return false
  const { answer, at } = reply
  if (!at || meals.length === 0) return true
  if (answer === 'late') return meals.some(({ ends }) => at < ends)
  return answer !== 'early' || meals.some(({ begins }) => at > begins)
}

/** Dates whose night is slept at the seminar: those that another day of it follows at once. */
export const nightsOf = (dates: readonly CivilDate[]): CivilDate[] =>
  dates.filter((date) => dates.includes(addDays(date, 1)))
