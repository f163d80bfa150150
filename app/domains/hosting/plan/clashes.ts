/** Days on which something else is in the way of a deadline, an opening or a decision. */
import { easterOf, type Holiday, holidayOn, weekdayOf, weekOf } from '#app/kernel/holidays.ts'
import { addDays, type CivilDate, yearOf } from '#app/kernel/when.ts'
import { electionBetween, electionDayIn, stortingDayIn } from '../pipeline/elections.ts'

/** What needs no more words. */
type Plain = 'july' | 'sunday' | 'easter' | 'winter' | 'autumn' | 'christmas'

export type Clash =
  | { kind: Plain }
  | { kind: 'holiday'; holiday: Holiday }
  /** In the week of it: the municipality's people run both, and the paper writes of nothing else. */
  | { kind: 'election' | 'storting'; on: CivilDate }
  /** The election comes between the beginning of a case and its decision. */
  | { kind: 'afterElection'; on: CivilDate }

const mondayOf = (date: CivilDate): CivilDate => addDays(date, 1 - weekdayOf(date))

/**
 * What is in the way of a day, most important first: a holiday, a Sunday, the days from the Saturday before Palm Sunday to
 * Easter Monday, 24 December to 1 January, July when councils and offices are closed, the week of an election to the councils
 * or to the Storting, and the school breaks of week 8 and week 40, as they are in most of the municipalities. A hint to look
 * at the calendar, and never a reason to refuse.
 */
export function clashesOf(date: CivilDate): Clash[] {
  const clashes: Clash[] = []
  const holiday = holidayOn(date)
  const easter = easterOf(yearOf(date))
  const day = date.slice(5)
  if (holiday && holiday !== 'palmSunday') clashes.push({ kind: 'holiday', holiday })
  else if (date >= addDays(easter, -8) && date <= addDays(easter, 1)) clashes.push({ kind: 'easter' })
  else if (day >= '12-24' || day === '01-01') clashes.push({ kind: 'christmas' })
  else if (weekdayOf(date) === 7) clashes.push({ kind: 'sunday' })
  if (day >= '07-01' && day <= '07-31') clashes.push({ kind: 'july' })
  const monday = mondayOf(date)
  if (monday === electionDayIn(yearOf(date))) clashes.push({ kind: 'election', on: monday })
  if (monday === stortingDayIn(yearOf(date))) clashes.push({ kind: 'storting', on: monday })
  if (weekOf(date) === 8) clashes.push({ kind: 'winter' })
  if (weekOf(date) === 40) clashes.push({ kind: 'autumn' })
  return clashes
}

/**
 * What is in the way of a political decision: the day itself, and an election between the beginning of the case and the
 * decision, when those who promised may no longer be there.
 */
export function decisionClashes(decidesOn: CivilDate, begunOn: CivilDate): Clash[] {
  const election = electionBetween(begunOn, decidesOn)
  return [...clashesOf(decidesOn), ...(election ? [{ kind: 'afterElection' as const, on: election }] : [])]
}

/** The last day, a Monday to a Friday, that is not later than a day and has nothing in its way. */
export function clearDayBefore(date: CivilDate): CivilDate {
  let day = date
  while (weekdayOf(day) > 5 || clashesOf(day).length > 0) day = addDays(day, -1)
  return day
}
