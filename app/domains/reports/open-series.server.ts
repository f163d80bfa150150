/** The series over the years as everyone may see it: what was published, what was stated, and who took part. */
import { archiveView } from '#app/domains/studio-map/screens.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { newestReport } from './queries.server.ts'
import type { EditionCounts, Measure } from './report.ts'
import { seriesOf } from './rules.ts'
import { listStated } from './store.server.ts'
import { type YearTable, yearTable } from './year-table.ts'

/**
 * Counts of a year are shown once its report is published; until then only how many take part, which the list of artists
 * shows anyway. What others have stated is shown from the start.
 */
export async function openYears(ctx: Context): Promise<YearTable> {
  const [report, editions, stated] = await Promise.all([newestReport(ctx.db), archiveView(ctx), listStated(ctx.db)])
  const counted = new Map<number, EditionCounts>()
  const count = (year: number, measure: Measure, value: number) =>
    counted.set(year, { ...(counted.get(year) ?? { year }), [measure]: value })
  for (const { year, participants } of editions) if (participants !== null) count(year, 'participants', participants)
  for (const { measure, rows } of report?.snapshot.series ?? [])
    for (const { toYear, value, kind } of rows) if (kind === 'counted') count(toYear, measure, value)
  return yearTable(
    seriesOf([...counted.values()], stated),
    editions.map(({ year }) => year),
  )
}
