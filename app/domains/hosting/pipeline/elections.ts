/**
 * When councils are elected: every fourth year (2007, 2011, 2015 …), on the second Monday of September. The law lets the
 * King choose another day in September; all have been that Monday.
 */
import { addDays, type CivilDate, yearOf } from '#app/kernel/when.ts'

const FIRST_ELECTION = 2007
const EVERY = 4

export const isElectionYear = (year: number): boolean => (year - FIRST_ELECTION) % EVERY === 0

/** The day of the municipal election of a year; null for a year without one. */
export const electionDayIn = (year: number): CivilDate | null => (isElectionYear(year) ? pollingDayIn(year) : null)

/** The day of the election to the Storting, midway between two municipal ones (2009, 2013, 2017 …); null in other years. */
export const stortingDayIn = (year: number): CivilDate | null => (isElectionYear(year + 2) ? pollingDayIn(year) : null)

/** The second Monday of September. */
function pollingDayIn(year: number): CivilDate {
  const first = `${year}-09-01`
  // 0 is Sunday. A date without a time is read as midnight in Greenwich, so the day of the week is the date's own.
  const weekday = new Date(first).getUTCDay()
  return addDays(first, ((8 - weekday) % 7) + 7)
}

/** The first municipal election on a day or after it. */
export function nextElection(from: CivilDate): CivilDate {
  for (let year = yearOf(from); ; year++) {
    const day = electionDayIn(year)
    if (day && day >= from) return day
  }
}

/** The election that lies between two days, the second not counted; null when none does. */
export function electionBetween(from: CivilDate, to: CivilDate): CivilDate | null {
  const day = nextElection(from)
  return day < to ? day : null
}

/** Councils do not meet in July. */
export const isInRecess = (date: CivilDate): boolean => date.slice(5, 7) === '07'
