/** The plan as a file has it: that of data/action-plan-2013.csv. */
import type { Locale } from '#app/i18n/words.ts'
import { invalid } from '#app/kernel/fault.ts'
import { type Cell, oneOf, text } from '#app/platform/tables/cells.ts'
import { sayCsvFault } from '#app/platform/tables/csv-fault.ts'
import { type RowOf, readCsv } from '#app/platform/tables/read-csv.ts'
import { type Activity, type Measure, MOST_TITLE, type PlanRow, type PlanStatus, STATUSES } from './plan.ts'
import { statusNow, tidyQuarters } from './rules.ts'

/** How a status is spelt in a file. */
const SPELT: Readonly<Record<PlanStatus, string>> = {
  planned: 'planned',
  underway: 'under way',
  done: 'done',
  delayed: 'delayed',
  notDone: 'not done',
}
const statusSpelt = (spelt: string | null) => STATUSES.find((status) => SPELT[status] === spelt) ?? null

/** "Q1", "Q2+Q3", "ongoing". */
const quarters: Cell<string> = (cell) => {
  const tidy = tidyQuarters(cell)
  return tidy === null
    ? { fault: { code: 'notAChoice', facts: { value: cell, choices: 'Q1, Q2, Q3, Q4, Q2+Q3, ongoing' } } }
    : { value: tidy }
}

export const PLAN_COLUMNS = [
  { name: 'measure', cell: text(MOST_TITLE), filled: true },
  { name: 'activity', cell: text(MOST_TITLE), filled: true },
  { name: 'status', cell: oneOf(Object.values(SPELT)) },
  { name: 'quarters', cell: quarters },
] as const
export type PlanCells = RowOf<typeof PLAN_COLUMNS>

export const planRowIn = ({ measure, activity, status, quarters: when }: PlanCells): PlanRow => ({
  ...{ measure, activity, status: statusSpelt(status), quarters: when ?? '' },
})

/** A plan as the same file gives it back. */
export const planCellsOf = (plan: readonly Measure[]): PlanCells[] =>
  plan.flatMap(({ title, activities }) =>
    activities.map((activity: Activity) => {
      const status = statusNow(activity.statuses)
      return {
        ...{ measure: title, activity: activity.title, quarters: activity.quarters || null },
        status: status && SPELT[status],
      }
    }),
  )

/** The rows of a pasted list. Throws invalid with the first thing that is wrong with it, and where. */
export function planRowsIn(list: string, locale: Locale): PlanRow[] {
  const { rows, faults } = readCsv(new TextEncoder().encode(list), PLAN_COLUMNS)
  const [first] = faults
  if (first) throw invalid('actionPlan.wrongRows', { what: sayCsvFault(first, locale) }, 'rows')
  return rows.map(planRowIn)
}
