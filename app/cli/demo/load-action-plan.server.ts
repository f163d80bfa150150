/** The action plan of 2013 as the annual report has it, with how its quarters went. */
import { readFile } from 'node:fs/promises'
import { importPlan } from '#app/domains/action-plan/commands/import-plan.server.ts'
import { PLAN_COLUMNS, planRowIn } from '#app/domains/action-plan/file-columns.server.ts'
import { readCsv } from '#app/platform/tables/read-csv.ts'
import { operator } from '../operator.ts'
import { YEAR } from './figures.ts'
import type { At } from './moment.ts'

export async function loadActionPlan(at: At): Promise<void> {
  const { rows } = readCsv(await readFile('app/cli/demo/data/action-plan-2013.csv'), PLAN_COLUMNS)
  const plan = rows.map(planRowIn)
  // In January everything is planned; what became of it is said at the end of the year.
  const asPlanned = plan.map((row) => ({ ...row, status: 'planned' as const }))
  await importPlan(at('2013-01-14'), operator, YEAR, asPlanned, true)
  await importPlan(at('2013-12-16'), operator, YEAR, plan)
}
