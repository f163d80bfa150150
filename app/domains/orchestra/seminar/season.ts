/** The weekends of a semester: what is usual, what is in the way, what could be. */

import { type Holiday, holidayOn, type SchoolBreak, schoolBreakOn, weekdayOf } from '#app/kernel/holidays.ts'
import { addDays, type CivilDate, daysBetween } from '#app/kernel/when.ts'
import type { Seminar } from './seminar.ts'

/** A semester usually has four weekends with twelve days of rehearsal. */
export const USUAL_WEEKENDS = 4
export const USUAL_DAYS = 12
/** The hours that a new day begins with. */
export const USUAL_HOURS = { begins: '10:00', ends: '17:00' } as const

export type Conflict =
  | { kind: 'holiday'; date: CivilDate; holiday: Holiday }
  | { kind: 'schoolBreak'; date: CivilDate; schoolBreak: SchoolBreak }
  | { kind: 'sameDay'; date: CivilDate; seminarId: string }
  | { kind: 'outside'; date: CivilDate }

type Dated = Pick<Seminar, 'id' | 'cancelledAt'> & { days: readonly { date: CivilDate }[] }

/**
 * What is in the way of each day of a seminar: a public holiday, else closed schools; another seminar the same day; a day
 * outside the semester. By date. A cancelled seminar is in nobody's way.
 */
export function conflictsOf(
  seminar: Dated,
  others: readonly Dated[],
  semester: { begins: CivilDate; ends: CivilDate },
): Conflict[] {
  if (seminar.cancelledAt) return []
  return seminar.days.flatMap(({ date }): Conflict[] => {
    const holiday = holidayOn(date)
    const schoolBreak = schoolBreakOn(date)
    const same = others.filter(
      ({ id, cancelledAt, days }) => id !== seminar.id && !cancelledAt && days.some((day) => day.date === date),
    )
    return [
      ...(holiday ? [{ kind: 'holiday' as const, date, holiday }] : []),
      ...(!holiday && schoolBreak ? [{ kind: 'schoolBreak' as const, date, schoolBreak }] : []),
      ...same.map(({ id }) => ({ kind: 'sameDay' as const, date, seminarId: id })),
      ...(date < semester.begins || date > semester.ends ? [{ kind: 'outside' as const, date }] : []),
    ]
  })
}

export interface SeasonCount {
  /** Cancelled ones are not counted. */
  weekends: number
  days: number
  /** Of them, held with a partner. */
  joint: number
}

export function seasonCount(seminars: readonly (Dated & { partner: string })[]): SeasonCount {
  const held = seminars.filter(({ cancelledAt }) => cancelledAt === null)
  return {
    weekends: held.length,
    days: held.reduce((sum, { days }) => sum + days.length, 0),
    joint: held.filter(({ partner }) => partner !== '').length,
  }
}

/** Friday, Saturday and Sunday of a week that begins on this Monday. */
const weekendOf = (monday: CivilDate): CivilDate[] => [4, 5, 6].map((more) => addDays(monday, more))

/**
 * Weekends that would fill up a semester to four: Friday to Sunday, with nothing in the way, spread as evenly as they can
 * over what is left of it from `from`, and at least a week apart from those that stand. Fewer where there is no more room.
 */
export function proposedWeekends(
  semester: { begins: CivilDate; ends: CivilDate },
  standing: readonly Dated[],
  from: CivilDate,
): CivilDate[][] {
  const { weekends } = seasonCount(standing.map((one) => ({ ...one, partner: '' })))
  const wanted = USUAL_WEEKENDS - weekends
  if (wanted <= 0) return []
  const first = from > semester.begins ? from : semester.begins
  const taken = standing.filter(({ cancelledAt }) => !cancelledAt).flatMap(({ days }) => days.map(({ date }) => date))
  const free: CivilDate[][] = []
  const monday = addDays(first, 1 - weekdayOf(first))
  for (let week = monday; week <= semester.ends; week = addDays(week, 7)) {
    const dates = weekendOf(week)
    const [friday = '', , sunday = ''] = dates
    const near = taken.some(
      (date) => Math.abs(daysBetween(date, friday)) < 7 || Math.abs(daysBetween(date, sunday)) < 7,
    )
    const closed = dates.some((date) => holidayOn(date) !== null || schoolBreakOn(date) !== null)
    if (friday > first && sunday <= semester.ends && !near && !closed) free.push(dates)
  }
  const step = free.length / wanted
  const chosen = Array.from({ length: wanted }, (_, n) => free[Math.floor((n + 0.5) * step)])
  return [...new Set(chosen.filter((dates): dates is CivilDate[] => dates !== undefined))]
}

/** The days of an earlier seminar laid from another first day, with their hours and the gaps between them. */
export function movedDays(
  days: readonly { date: CivilDate; begins: string; ends: string }[],
  first: CivilDate,
): { date: CivilDate; begins: string; ends: string }[] {
  const [before] = days
  if (!before) return []
  return days.map((day) => ({ ...day, date: addDays(first, daysBetween(before.date, day.date)) }))
}
