/** Rows of a file of municipalities. */
import type { MunicipalityRow } from '#app/domains/places/rules.ts'

export const row = (name: string, change: Partial<MunicipalityRow> = {}): MunicipalityRow => ({
  number: '0624',
  name,
  county: 'Buskerud',
  population: 17_000,
  seat: 'Hokksund',
  lat: 59.77,
  lng: 9.9,
  allianceFrom: 1992,
  mergedInto2020: null,
  ...change,
})
