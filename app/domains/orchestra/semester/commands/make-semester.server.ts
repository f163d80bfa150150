import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { termOf } from '../../term.ts'
import { maySetUpSemesters } from '../policy.ts'
import { allSemesters, ensemblesOf, needsOf } from '../queries.server.ts'
import { proposedSemester } from '../rules.ts'
import { addEnsemble, addSemester, findSemester, putNeeds } from '../store.server.ts'

/**
 * Makes the next semester as a draft, with the ensembles, ages, places and needs of the one before. Gives its name in the
 * address, "2013-h". Throws forbidden, and conflict when another was quicker.
 */
export async function makeSemester(ctx: Context, actor: Actor | null): Promise<string> {
  if (!maySetUpSemesters(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const all = await allSemesters(tx)
    const proposed = proposedSemester(all, civilDateOf(ctx.now))
    if (await findSemester(tx, proposed.year, proposed.season)) throw conflict('orchestraSemester.exists')
    const id = await addSemester(tx, { ...proposed, changedAt: ctx.now })
    const [before] = all
    if (before) {
      const ensembles = await ensemblesOf(tx, before.id)
      const needs = await needsOf(
        tx,
        ensembles.map((one) => one.id),
      )
      for (const { id: from, semesterId: _before, ...ensemble } of ensembles)
        await putNeeds(tx, await addEnsemble(tx, { ...ensemble, semesterId: id }), needs.get(from) ?? {})
    }
    await ctx.note(tx, 'semester.made', id, { term: termOf(proposed) })
    return termOf(proposed)
  })
}
