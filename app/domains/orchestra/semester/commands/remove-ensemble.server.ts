import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { changeEnsembles } from '../change-ensembles.server.ts'
import { maySetUpSemesters } from '../policy.ts'
import { countBound, dropEnsemble } from '../store.server.ts'

/** Takes an ensemble away that nobody is in and that nothing is planned for. Throws forbidden, missing or conflict. */
export async function removeEnsemble(
  ctx: Context,
  actor: Actor | null,
  term: string,
  version: number,
  ensembleId: string,
): Promise<void> {
  if (!maySetUpSemesters(actor)) throw forbidden()
  await changeEnsembles(ctx, term, version, async (tx, semester, ensembles) => {
    const ensemble = ensembles.find(({ id }) => id === ensembleId)
    if (!ensemble) throw missing()
    const { enrolments, meets } = await countBound(tx, ensembleId)
    if (enrolments > 0) throw conflict('orchestraSemester.ensembleInUse', { count: enrolments })
    if (meets > 0) throw conflict('orchestraSemester.ensembleMeets')
    if (semester.publishedAt && ensembles.length === 1) throw conflict('orchestraSemester.lastEnsemble')
    await dropEnsemble(tx, ensembleId)
    await ctx.note(tx, 'semester.ensembleRemoved', semester.id, { kind: ensemble.kind })
  })
}
