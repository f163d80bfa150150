import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { maySetUpSemesters } from '../policy.ts'
import { theSemester } from '../queries.server.ts'
import { countEnrolled, putSemester } from '../store.server.ts'

/** Makes it a draft again, as long as nobody is signed up. Throws forbidden, missing or conflict. */
export async function withdrawSemester(
  ctx: Context,
  actor: Actor | null,
  term: string,
  version: number,
): Promise<void> {
  if (!maySetUpSemesters(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const semester = await theSemester(tx, term)
    if (!semester.publishedAt) return
    const count = await countEnrolled(tx, semester.id)
    if (count > 0) throw conflict('orchestraSemester.hasEnrolments', { count })
    if (!(await putSemester(tx, semester.id, version, { publishedAt: null, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'semester.withdrawn', semester.id)
  })
}
