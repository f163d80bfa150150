import type { Sentence } from '#app/i18n/sentence.ts'
import { slugOf } from '#app/kernel/names.ts'
import type { Municipality } from './municipality.ts'

/** What a file says of one municipality; an end of the membership that it does not name stays as it was. */
export type MunicipalityRow = Omit<Municipality, 'id' | 'allianceTo'> & { allianceTo?: number | null }

/** The readable key of a municipality, from its name: "ovre-eiker". */
export const municipalityId = (name: string): string => slugOf(name)

/** What is wrong with one row, counted from 0. */
export interface RowFault extends Sentence {
  row: number
  field: keyof MunicipalityRow
}

/** Everything that is wrong with the rows of a file, held against each other too; empty when nothing is. */
export function municipalityFaults(rows: readonly MunicipalityRow[]): RowFault[] {
  const seen = new Set<string>()
  return rows.flatMap((municipality, row) => {
    const { name, population, lat, lng, allianceFrom, allianceTo } = municipality
    const faults: RowFault[] = []
    const id = municipalityId(name)
    if (id === '') faults.push({ row, field: 'name', key: 'places.noName' })
    else if (seen.has(id)) faults.push({ row, field: 'name', key: 'places.twice', facts: { name } })
    seen.add(id)
    if (!Number.isInteger(population) || population < 0)
      faults.push({ row, field: 'population', key: 'places.population', facts: { name } })
    if (!(Math.abs(lat) <= 90) || !(Math.abs(lng) <= 180))
      faults.push({ row, field: 'lat', key: 'places.position', facts: { name } })
    if (allianceTo != null && allianceTo < allianceFrom)
      faults.push({ row, field: 'allianceTo', key: 'places.leftBeforeJoined', facts: { name } })
    return faults
  })
}
