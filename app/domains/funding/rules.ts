/** What of a year's money can be, and what it comes to. */
import type { Beside } from '#app/kernel/fault.ts'
import { addDays, type CivilDate, yearOf } from '#app/kernel/when.ts'
import type { BudgetLine, Contribution, ContributionWords, Instalment, MoneyEntry, Side } from './funding.ts'
import type { Sales } from './invoices.ts'

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

/** Of a contribution that has come. */
export const receivedOf = ({ instalments }: { instalments: readonly Instalment[] }): number =>
  total(instalments.flatMap(({ amountOre, receivedOn }) => (receivedOn ? amountOre : [])))

/** Granted and not come yet. */
export const remainingOf = (contribution: Pick<Contribution, 'grantedOre' | 'instalments'>): number =>
  Math.max(0, (contribution.grantedOre ?? 0) - receivedOf(contribution))

/** Whether the giver waits for a report past its day. */
export const isReportLate = (
  { reportDueOn, reportedOn }: Pick<Contribution, 'reportDueOn' | 'reportedOn'>,
  today: CivilDate,
): boolean => reportDueOn !== null && reportedOn === null && reportDueOn < today

/** Days before a report is due on which the secretariat is reminded of it. */
export const REPORT_NEAR_DAYS = 30

/** Whether a report is to be written now: its day is near or past, and it is not sent. */
export const isReportNear = (
  { reportDueOn, reportedOn }: Pick<Contribution, 'reportDueOn' | 'reportedOn'>,
  today: CivilDate,
): boolean => reportDueOn !== null && reportedOn === null && reportDueOn <= addDays(today, REPORT_NEAR_DAYS)

/** Whether an instalment should have come. */
export const isInstalmentLate = ({ dueOn, receivedOn }: Instalment, today: CivilDate): boolean =>
  dueOn !== null && receivedOn === null && dueOn < today

const first = (...faults: (Beside | false)[]): Beside[] => faults.filter((fault) => fault !== false)

/**
 * What of a contribution cannot be, each said beside its field. Something can be granted without having been applied for;
 * what is done cannot be done tomorrow, nor before what it follows; and no more comes than was granted.
 */
export function contributionFaults(
  words: ContributionWords,
  instalments: readonly Instalment[],
  today: CivilDate,
): Beside[] {
  const { appliedOre, appliedOn, grantedOre, grantedOn, refusedOn, reportDueOn, reportedOn } = words
  const before = (one: CivilDate | null, other: CivilDate | null) => one !== null && other !== null && one < other
  const done = { appliedOn, grantedOn, refusedOn, reportedOn }
  const promised = total(instalments.map(({ amountOre }) => amountOre))
  const received = receivedOf({ instalments })
  return [
    ...Object.entries(done).flatMap(([field, date]) =>
      date !== null && date > today ? [{ field, key: 'funding.notYet' as const }] : [],
    ),
    ...first(
      appliedOn !== null && appliedOre === null && { field: 'appliedOre', key: 'funding.dateWithoutAmount' },
      grantedOn !== null && grantedOre === null && { field: 'grantedOre', key: 'funding.dateWithoutAmount' },
      before(grantedOn, appliedOn) && { field: 'grantedOn', key: 'funding.grantedBeforeApplied' },
      before(refusedOn, appliedOn) && { field: 'refusedOn', key: 'funding.refusedBeforeApplied' },
      grantedOre !== null && refusedOn !== null && { field: 'refusedOn', key: 'funding.grantedAndRefused' },
      before(reportDueOn, grantedOn) && { field: 'reportDueOn', key: 'funding.reportBeforeGranted' },
      before(reportedOn, grantedOn) && { field: 'reportedOn', key: 'funding.reportBeforeGranted' },
      received > 0 && grantedOre === null && { field: 'grantedOre', key: 'funding.grantFirst' },
      grantedOre !== null &&
        received > grantedOre && { field: 'grantedOre', key: 'funding.receivedMore', facts: { ore: received } },
      grantedOre !== null &&
        received <= grantedOre &&
        promised > grantedOre && { field: 'grantedOre', key: 'funding.plannedMore', facts: { ore: promised } },
      ...instalments.map(
        ({ receivedOn }): Beside | false =>
          before(receivedOn, grantedOn) && { field: 'grantedOn', key: 'funding.receivedBeforeGranted' },
      ),
    ),
  ]
}

/** The same of one instalment, beside the others of its contribution. */
export function instalmentFaults(
  { amountOre, receivedOn }: Omit<Instalment, 'id'>,
  { grantedOre, grantedOn }: Pick<Contribution, 'grantedOre' | 'grantedOn'>,
  others: readonly Instalment[],
  today: CivilDate,
): Beside[] {
  if (grantedOre === null) return [{ field: 'amountOre', key: 'funding.grantFirst' }]
  const left = grantedOre - total(others.map((other) => other.amountOre))
  return first(
    amountOre > left && { field: 'amountOre', key: 'funding.moreThanLeft', facts: { ore: Math.max(0, left) } },
    receivedOn !== null && receivedOn > today && { field: 'receivedOn', key: 'funding.notYet' },
    receivedOn !== null &&
      grantedOn !== null &&
      receivedOn < grantedOn && { field: 'receivedOn', key: 'funding.receivedBeforeGranted' },
  )
}

/** What of an entry cannot be: a day that has not come, or one that is far from its year. */
export function entryFaults({ date }: Pick<MoneyEntry, 'date'>, year: number, today: CivilDate): Beside[] {
  return first(
    date > today && { field: 'date', key: 'funding.notYet' },
    date <= today && Math.abs(yearOf(date) - year) > 1 && { field: 'date', key: 'budget.otherYear', facts: { year } },
  )
}

/** What came in or went out on a line; what was taken back cancels out. */
export const actualOf = ({ entries }: { entries: readonly Pick<MoneyEntry, 'amountOre'>[] }): number =>
  total(entries.map(({ amountOre }) => amountOre))

/** Whether an entry stands: it takes nothing back and is not taken back. */
export const stands = (entry: Pick<MoneyEntry, 'id' | 'correctsId'>, all: readonly Pick<MoneyEntry, 'correctsId'>[]) =>
  entry.correctsId === null && !all.some(({ correctsId }) => correctsId === entry.id)

export interface FundingSums {
  appliedOre: number
  grantedOre: number
  receivedOre: number
  /** Granted or invoiced, and not come. */
  remainingOre: number
}

/** Contributions and what is sold by invoice, together. Nothing is applied for where it is sold. */
export function sumsOf(contributions: readonly Contribution[], sales: Sales): FundingSums {
  return {
    appliedOre: total(contributions.map(({ appliedOre }) => appliedOre ?? 0)),
    grantedOre: total(contributions.map(({ grantedOre }) => grantedOre ?? 0)) + total(sales.map((s) => s.invoicedOre)),
    receivedOre: total(contributions.map(receivedOf)) + total(sales.map((s) => s.receivedOre)),
    remainingOre: total(contributions.map(remainingOf)) + total(sales.map((s) => s.invoicedOre - s.receivedOre)),
  }
}

export interface PlannedAndActual {
  budgetOre: number
  actualOre: number
}
export interface Result {
  income: PlannedAndActual
  expense: PlannedAndActual
  /** Income less expense. */
  result: PlannedAndActual
  /** Nothing is entered on any line: what the year came to is not known. */
  empty: boolean
}

/**
 * What the year comes to: contributions and sales with the budget's other income, less the expenses. What is planned of
 * contributions is what was granted; what became of them is what has come.
 */
export function resultOf(lines: readonly BudgetLine[], { grantedOre, receivedOre }: FundingSums): Result {
  const side = (wanted: Side): PlannedAndActual => {
    const of = lines.filter((line) => line.side === wanted)
    return { budgetOre: total(of.map(({ budgetOre }) => budgetOre)), actualOre: total(of.map(actualOf)) }
  }
  const others = side('income')
  const expense = side('expense')
  const income = { budgetOre: others.budgetOre + grantedOre, actualOre: others.actualOre + receivedOre }
  const result = {
    budgetOre: income.budgetOre - expense.budgetOre,
    actualOre: income.actualOre - expense.actualOre,
  }
  return { income, expense, result, empty: lines.every(({ entries }) => entries.length === 0) }
}

/** Last year's that this year does not have yet, told apart by a name; in last year's order. */
export function missingFrom<T>(before: readonly T[], now: readonly T[], nameOf: (one: T) => string): T[] {
  const there = new Set(now.map((one) => nameOf(one).toLocaleLowerCase('nb')))
  return before.filter((one) => !there.has(nameOf(one).toLocaleLowerCase('nb')))
}
