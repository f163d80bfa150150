import { addDays } from '#app/kernel/when.ts'
import type { DayRun, OpenHours } from './views.ts'

/** Days in a row with the same hours, taken together. */
export function runsOf(days: readonly OpenHours[]): DayRun[] {
  const runs: DayRun[] = []
  for (const day of [...days].sort((a, b) => a.date.localeCompare(b.date))) {
    const last = runs.at(-1)
    const follows = last && addDays(last.to, 1) === day.date
    if (follows && last.opens === day.opens && last.closes === day.closes) last.to = day.date
    else runs.push({ from: day.date, to: day.date, opens: day.opens, closes: day.closes })
  }
  return runs
}
