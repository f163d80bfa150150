/** The columns of a file of municipalities, as the alliance keeps them for a year. */

import type { Tx } from '#app/platform/db/client.server.ts'
import { decimal, integer, text } from '#app/platform/tables/cells.ts'
import type { RowOf } from '#app/platform/tables/read-csv.ts'
import { listMunicipalities } from './queries.server.ts'
import type { MunicipalityRow, RowFault } from './rules.ts'

export const MUNICIPALITY_COLUMNS = [
  { name: 'number', cell: text(4), filled: true },
  { name: 'name', cell: text(80), filled: true },
  { name: 'county_2013', cell: text(80), filled: true },
  { name: 'population_2013', cell: integer({ least: 0, most: 2_000_000 }), filled: true },
  { name: 'seat', cell: text(80), filled: true },
  { name: 'lat', cell: decimal({ least: -90, most: 90 }), filled: true },
  { name: 'lng', cell: decimal({ least: -180, most: 180 }), filled: true },
  { name: 'alliance_from', cell: integer({ least: 1900, most: 2200 }), filled: true },
  { name: 'merged_into_2020', cell: text(80), optional: true },
] as const
export type MunicipalityCells = RowOf<typeof MUNICIPALITY_COLUMNS>

export const municipalityIn = (cells: MunicipalityCells): MunicipalityRow => ({
  // A spreadsheet takes the zero off "0219".
  number: cells.number.padStart(4, '0'),
  name: cells.name,
  county: cells.county_2013,
  population: cells.population_2013,
  seat: cells.seat,
  lat: cells.lat,
  lng: cells.lng,
  allianceFrom: cells.alliance_from,
  mergedInto2020: cells.merged_into_2020,
})

/** The column that a fault is about. */
export const municipalityColumn = (field: RowFault['field']): string =>
  ({
    county: 'county_2013',
    population: 'population_2013',
    allianceFrom: 'alliance_from',
    allianceTo: 'alliance_from',
    mergedInto2020: 'merged_into_2020',
  })[field as string] ?? field

/** Every municipality, in the order of the official numbers. */
export async function municipalityCells(tx: Tx): Promise<MunicipalityCells[]> {
  const all = await listMunicipalities(tx)
  return all
    .sort((a, b) => a.number.localeCompare(b.number))
    .map((one) => ({
      number: one.number,
      name: one.name,
      county_2013: one.county,
      population_2013: one.population,
      seat: one.seat,
      lat: one.lat,
      lng: one.lng,
      alliance_from: one.allianceFrom,
      merged_into_2020: one.mergedInto2020,
    }))
}
