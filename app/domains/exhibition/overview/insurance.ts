/** What the works in the exhibition are worth: a list for the insurance company, with what is missing named. */
import type { Ore } from '#app/kernel/money.ts'
import { type CivilDate, isCivilDate, isLocalTime, type LocalTime } from '#app/kernel/when.ts'
import { wasInHouse } from '../receipt/rules.ts'
import { type InsuredValue, insuredValue } from '../work/rules.ts'
import type { ExhibitedWork } from '../work/work.ts'

export interface InsuranceRow {
  work: ExhibitedWork
  value: InsuredValue
}

interface Row {
  id: string
  direction: 'in' | 'out'
  correctsId: string | null
  at: Date
}

/** All works, or only those that were in the house at an instant. */
export const insuranceRows = (
  works: readonly ExhibitedWork[],
  receipts: ReadonlyMap<string, readonly Row[]>,
  at: Date | null,
): InsuranceRow[] =>
  works
    .filter(({ participantId }) => at === null || wasInHouse(receipts.get(participantId) ?? [], at))
    .map((work) => ({ work, value: insuredValue(work) }))

/** Of those whose value is known; the others are named and never counted as nothing. */
export const sumOf = (rows: readonly InsuranceRow[]): Ore => rows.reduce((sum, { value }) => sum + (value.ore ?? 0), 0)

/** The moment that an address names: a day and an hour, noon when it is not told; null: none. */
export function momentIn(date: string | null, time: string | null): { date: CivilDate; time: LocalTime } | null {
  if (!date || !isCivilDate(date)) return null
  return { date, time: time && isLocalTime(time) ? time : '12:00' }
}
