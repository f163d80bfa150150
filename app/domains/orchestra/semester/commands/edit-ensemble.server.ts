import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { changeEnsembles } from '../change-ensembles.server.ts'
import type { EnsembleFields } from '../input.ts'
import { maySetUpSemesters } from '../policy.ts'
import { putEnsemble, putNeeds } from '../store.server.ts'

/**
 * Changes names, ages, places, and what is wanted of each instrument. Throws forbidden, missing, invalid for ages that are
 * upside down, and conflict when someone has changed the semester since `version`.
 */
export async function editEnsemble(
  ctx: Context,
  actor: Actor | null,
  term: string,
  version: number,
  ensembleId: string,
  { needs, ...fields }: EnsembleFields,
): Promise<void> {
  if (!maySetUpSemesters(actor)) throw forbidden()
  if (fields.ageTo < fields.ageFrom) throw invalid('orchestraSemester.agesUpsideDown', {}, 'ageTo')
  await changeEnsembles(ctx, term, version, async (tx, semester, ensembles) => {
    const ensemble = ensembles.find(({ id }) => id === ensembleId)
    if (!ensemble) throw missing()
    await putEnsemble(tx, ensembleId, fields)
    await putNeeds(tx, ensembleId, needs)
    const { ageFrom, ageTo, places, auditions } = fields
    const facts = { kind: ensemble.kind, ageFrom, ageTo, places, auditions }
    await ctx.note(tx, 'semester.ensembleChanged', semester.id, facts)
  })
}
