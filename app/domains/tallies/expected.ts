/** Which reports ought to come, and from whom something is missing. */
import type { CivilDate } from '#app/kernel/when.ts'
import { standing } from './rules.ts'
import type { ExpectedReport, SaleEntry } from './tally.ts'

interface Days {
  date: CivilDate
}

/**
 * One report from each studio and from the joint exhibition for each day on which it is open, through `until` when it
 * is given. A studio's days are those that its artists have given it.
 */
export function expectedReports(
  studios: readonly { id: string; days: readonly Days[] }[],
  exhibitionDays: readonly Days[],
  until?: CivilDate,
): ExpectedReport[] {
  const all = [
    ...studios.flatMap(({ id, days }) => days.map(({ date }) => ({ studioId: id, date }))),
    ...exhibitionDays.map(({ date }) => ({ studioId: null, date })),
  ]
  return until === undefined ? all : all.filter(({ date }) => date <= until)
}

/** What a participant has said of sales: a sale counts before a statement of none. */
export type SaleWord = 'sold' | 'none' | 'not-reported'

export function saleWordOf(participantId: string, sales: readonly SaleEntry[]): SaleWord {
  const own = standing(sales).filter((entry) => entry.participantId === participantId)
  if (own.some(({ channel }) => channel !== 'none')) return 'sold'
  return own.length > 0 ? 'none' : 'not-reported'
}

export interface Reminded {
  personId: string
  name: string
  /** Days of the studio that are over and have no report. */
  dates: readonly CivilDate[]
  /** Nothing has been said of sales, and the open studios are over. */
  sales: boolean
}

interface Asked {
  id: string
  personId: string
  name: string
  studioId: string | null
}

/**
 * Those who have not reported: every artist of a studio with a day that is over and has no count, and, when the last
 * studio day is over, every participant who has said nothing of sales. A day is over on the day after it.
 */
export function toRemind(
  participants: readonly Asked[],
  missing: readonly ExpectedReport[],
  sales: readonly SaleEntry[],
  lastStudioDay: CivilDate | null,
  today: CivilDate,
): Reminded[] {
  const asksSales = lastStudioDay !== null && lastStudioDay < today
  return participants.flatMap(({ id, personId, name, studioId }) => {
    const dates = missing
      .filter((of) => studioId !== null && of.studioId === studioId && of.date < today)
      .map(({ date }) => date)
      .sort()
    const silent = asksSales && saleWordOf(id, sales) === 'not-reported'
    return dates.length > 0 || silent ? [{ personId, name, dates, sales: silent }] : []
  })
}
