import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Municipality } from '../municipality.ts'
import { mayImportMunicipalities } from '../policy.ts'
import { type MunicipalityRow, municipalityFaults, municipalityId } from '../rules.ts'
import { listMunicipalityRows, putMunicipality } from '../store.server.ts'

export interface Imported {
  added: number
  changed: number
  unchanged: number
}

/**
 * Takes in the municipalities of a file, all rows or none; those that it does not name stay. The same file twice
 * changes nothing. Throws forbidden, or invalid with the first fault of the rows.
 */
export async function importMunicipalities(
  ctx: Context,
  actor: Actor,
  rows: readonly MunicipalityRow[],
): Promise<Imported> {
  if (!mayImportMunicipalities(actor)) throw forbidden()
  const [fault] = municipalityFaults(rows)
  if (fault) throw invalid(fault.key, fault.facts, `rows[${fault.row}].${fault.field}`)
  return ctx.tx(async (tx) => {
    const known = new Map((await listMunicipalityRows(tx)).map((one) => [one.id, one]))
    const imported: Imported = { added: 0, changed: 0, unchanged: 0 }
    for (const row of rows) {
      const id = municipalityId(row.name)
      const before = known.get(id)
      const next: Municipality = {
        ...row,
        id,
        allianceTo: row.allianceTo === undefined ? (before?.allianceTo ?? null) : row.allianceTo,
      }
      if (before && isSame(before, next)) {
        imported.unchanged++
        continue
      }
      await putMunicipality(tx, next)
      imported[before ? 'changed' : 'added']++
    }
    if (imported.added + imported.changed > 0)
      await ctx.note(tx, 'municipalities.imported', 'municipalities', { ...imported })
    return imported
  })
}

const isSame = (a: Municipality, b: Municipality): boolean =>
  (Object.keys(a) as (keyof Municipality)[]).every((field) => a[field] === b[field])
