import type { CivilDate } from '#app/kernel/when.ts'
import type { Quarter } from './plan.ts'

/** Whether a quarter of a year has begun on a day; of the whole year, whether the year has. */
export const hasBegun = (year: number, quarter: Quarter, today: CivilDate): boolean =>
  today >= `${year}-${String(Math.max(0, quarter - 1) * 3 + 1).padStart(2, '0')}-01`

/** The quarter that a day is in, where it is of the year; before it the first, after it the last. */
export function quarterOf(year: number, today: CivilDate): Exclude<Quarter, 0> {
  const of = Number(today.slice(0, 4))
  if (of !== year) return of < year ? 1 : 4
  return (Math.ceil(Number(today.slice(5, 7)) / 3) || 1) as Exclude<Quarter, 0>
}
