import { byNorwegian } from '#app/kernel/names.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Municipality } from './municipality.ts'
import { listMunicipalityRows } from './store.server.ts'

/** Every municipality, in the order of the alphabet. */
export async function listMunicipalities(tx: Tx): Promise<Municipality[]> {
  return (await listMunicipalityRows(tx)).sort((a, b) => byNorwegian(a.name, b.name))
}

/** The members of the alliance in a year: those from whom an artist may come. */
export async function listMembers(tx: Tx, year: number): Promise<Municipality[]> {
  return (await listMunicipalities(tx)).filter(
    (m) => m.allianceFrom <= year && (m.allianceTo === null || m.allianceTo >= year),
  )
}

/** Names by id, for screens that only say which. */
export async function municipalityNames(tx: Tx): Promise<Record<string, string>> {
  return Object.fromEntries((await listMunicipalityRows(tx)).map((m) => [m.id, m.name]))
}
