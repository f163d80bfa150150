import type { Ore } from '#app/kernel/money.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { type CivilDate, yearOf } from '#app/kernel/when.ts'
import type { ExhibitedWork } from './work.ts'

/** What a work is insured for: what the artist states, else its price, else not known (the ore is null then). */
export interface InsuredValue {
  ore: Ore | null
  basis: 'stated' | 'price' | 'missing'
}

export function insuredValue({ insuredOre, priceOre }: Pick<ExhibitedWork, 'insuredOre' | 'priceOre'>): InsuredValue {
  if (insuredOre !== null) return { ore: insuredOre, basis: 'stated' }
  return priceOre === null ? { ore: null, basis: 'missing' } : { ore: priceOre, basis: 'price' }
}

/** Whether a day can have nothing to do with the exhibition of a year: a slip of the keyboard. */
export const isFarFrom = (year: number, date: CivilDate): boolean => Math.abs(yearOf(date) - year) > 1

/** By the number on the label, "9" before "12a" before "12b"; those without one last, by name. */
export function byLabel(
  a: Pick<ExhibitedWork, 'catalogueNo' | 'name'>,
  b: Pick<ExhibitedWork, 'catalogueNo' | 'name'>,
): number {
  if (a.catalogueNo !== null && b.catalogueNo !== null) return byNorwegian(a.catalogueNo, b.catalogueNo)
  if (a.catalogueNo !== b.catalogueNo) return a.catalogueNo === null ? 1 : -1
  return byNorwegian(a.name, b.name)
}
