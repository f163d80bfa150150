/** The dates that the secretariat is offered for a new edition, each to be changed before it is opened. */
import {
  addDays,
  type CivilDate,
  civilDateOf,
  daysBetween,
  instantOf,
  type LocalTime,
  localTimeOf,
  yearOf,
} from '#app/kernel/when.ts'
import type { OpenDay, WholeEdition } from './edition.ts'
import { shownClosing } from './rules.ts'

export interface Proposal {
  capacity: number
  opens: { date: CivilDate; time: LocalTime }
  /** The last minute that is in time, as people type it. */
  closes: { date: CivilDate; time: LocalTime }
  juryFrom: CivilDate | null
  juryTo: CivilDate | null
  announceOn: CivilDate | null
  confirmBy: CivilDate | null
  deliveryOn: CivilDate | null
  opening: { date: CivilDate; time: LocalTime } | null
  periodFrom: CivilDate | null
  periodTo: CivilDate | null
  days: OpenDay[]
}

/** As many as the joint exhibition had room for in 2013. */
const USUAL_CAPACITY = 105
const OPENS: LocalTime = '12:00'
const CLOSES: LocalTime = '17:00'

/** 1 is Monday, 7 is Sunday. 1 January 2007 was a Monday. */
const weekdayOf = (date: CivilDate): number => (((daysBetween('2007-01-01', date) % 7) + 7) % 7) + 1

/** The nth of a weekday in a month, as the second Saturday of September. */
function nthOf(year: number, month: string, weekday: number, nth: number): CivilDate {
  const first = `${year}-${month}-01`
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
}

/** Every date from the first to the last, both included. */
export const datesFrom = (from: CivilDate, to: CivilDate): CivilDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, day) => addDays(from, day))

export const isWeekend = (date: CivilDate): boolean => weekdayOf(date) > 5

const openDay = (kind: OpenDay['kind'], date: CivilDate): OpenDay => ({ kind, date, opens: OPENS, closes: CLOSES })

/**
 * The calendar that the round has kept: the call from 1 March through 15 April, the jury in May, the opening on the
 * Thursday before the second Saturday of September, studios open on that weekend and the next, and the exhibition on
 * every day between.
 */
export function usualCalendar(year: number): Proposal {
  const saturday = nthOf(year, '09', 6, 2)
  const opening = addDays(saturday, -2)
  const last = addDays(saturday, 8)
  return {
    capacity: USUAL_CAPACITY,
    opens: { date: `${year}-03-01`, time: '00:00' },
    closes: { date: `${year}-04-15`, time: '23:59' },
    juryFrom: nthOf(year, '05', 1, 1),
    juryTo: addDays(nthOf(year, '05', 1, 1), 18),
    announceOn: nthOf(year, '05', 5, 4),
    confirmBy: addDays(nthOf(year, '05', 5, 4), 14),
    deliveryOn: addDays(opening, -10),
    opening: { date: opening, time: '18:00' },
    periodFrom: opening,
    periodTo: last,
    days: [
      ...[0, 1, 7, 8].map((day) => openDay('studio', addDays(saturday, day))),
      ...datesFrom(addDays(opening, 1), last).map((date) => openDay('exhibition', date)),
    ],
  }
}

/** The same day of the week, as near as can be to the same date of another year. */
function sameWeekday(date: CivilDate, years: number): CivilDate {
  const weeks = Math.round((years * 365.2425) / 7)
  return addDays(date, weeks * 7)
}

/** The same date of another year; 29 February becomes 28 February. */
function sameDate(date: CivilDate, year: number): CivilDate {
  const day = date.slice(5) === '02-29' ? '02-28' : date.slice(5)
  return `${year}-${day}`
}

/**
 * What to offer for a year. The call keeps its dates of the year before; all other dates keep their day of the week.
 * What the shift puts before the step that it follows is moved to that step's day, so that the offer has no faults.
 */
export function proposeEdition(year: number, previous: WholeEdition | null): Proposal {
  const call = previous?.calls.find(({ kind }) => kind === 'juried') ?? previous?.calls[0]
  if (!previous || !call) return usualCalendar(year)
  const { edition, days } = previous
  const years = year - edition.year
  const closing = shownClosing(call.closesAt)
  const crosses = yearOf(civilDateOf(call.opensAt)) - edition.year
  const closesYear = yearOf(civilDateOf(closing)) - edition.year
  let reached = sameDate(civilDateOf(closing), year + closesYear)
  const closes = { date: reached, time: existing(reached, localTimeOf(closing)) }
  const opensOn = sameDate(civilDateOf(call.opensAt), year + crosses)
  const step = (date: CivilDate | null): CivilDate | null => {
    if (date === null) return null
    const shifted = sameWeekday(date, years)
    reached = shifted < reached ? reached : shifted
    return reached
  }
  const steps = {
    juryFrom: step(edition.juryFrom),
    juryTo: step(edition.juryTo),
    announceOn: step(edition.announceOn),
    confirmBy: step(edition.confirmBy),
    deliveryOn: step(edition.deliveryOn),
  }
  const openingOn = step(edition.openingAt && civilDateOf(edition.openingAt))
  const period = { periodFrom: step(edition.periodFrom), periodTo: step(edition.periodTo) }
  const within = (day: OpenDay) =>
    yearOf(day.date) === year &&
    (day.kind === 'exhibition' ||
      ((!period.periodFrom || day.date >= period.periodFrom) && (!period.periodTo || day.date <= period.periodTo)))
  return {
    capacity: edition.capacity,
    opens: { date: opensOn, time: existing(opensOn, localTimeOf(call.opensAt)) },
    closes,
    ...steps,
    opening:
      edition.openingAt && openingOn
        ? { date: openingOn, time: existing(openingOn, localTimeOf(edition.openingAt)) }
        : null,
    ...period,
    days: days.map((day) => ({ ...day, date: sameWeekday(day.date, years) })).filter(within),
  }
}

/** The time itself, or noon on a night when the clock jumps over it. */
const existing = (date: CivilDate, time: LocalTime): LocalTime => (instantOf(date, time) ? time : '12:00')

/** A proposal as the fields of the form hold it; the days have fields of their own. */
export const proposalValues = (proposal: Proposal): Record<string, string | number | null> => ({
  capacity: proposal.capacity,
  'calls[0].opensDate': proposal.opens.date,
  'calls[0].opensTime': proposal.opens.time,
  'calls[0].closesDate': proposal.closes.date,
  'calls[0].closesTime': proposal.closes.time,
  juryFrom: proposal.juryFrom,
  juryTo: proposal.juryTo,
  announceOn: proposal.announceOn,
  confirmBy: proposal.confirmBy,
  deliveryOn: proposal.deliveryOn,
  openingDate: proposal.opening?.date ?? null,
  openingTime: proposal.opening?.time ?? null,
  periodFrom: proposal.periodFrom,
  periodTo: proposal.periodTo,
})
