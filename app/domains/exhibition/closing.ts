import type { CivilDate } from '#app/kernel/when.ts'

/** The day on which an exhibition closed; where its dates were never set, it closed with its year. */
export const closedOn = ({ year, periodTo }: { year: number; periodTo: CivilDate | null }): CivilDate =>
  periodTo ?? `${year}-12-31`
