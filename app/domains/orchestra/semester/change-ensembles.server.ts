import { conflict } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ensemblesOf, theSemester } from './queries.server.ts'
import type { Ensemble, Semester } from './semester.ts'
import { putSemester } from './store.server.ts'

/**
 * The ensembles change under the semester's own version, so that two people never change them past each
 * other. Throws missing, and conflict when someone has changed the semester since `version`.
 */
export async function changeEnsembles(
  ctx: Context,
  term: string,
  version: number,
  work: (tx: Tx, semester: Semester, ensembles: Ensemble[]) => Promise<void>,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const semester = await theSemester(tx, term)
    await work(tx, semester, await ensemblesOf(tx, semester.id))
    if (!(await putSemester(tx, semester.id, version, { changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
  })
}
