import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { maySetUpSemesters } from '../policy.ts'
import { ensemblesOf, theSemester } from '../queries.server.ts'
import { publishHindrance } from '../rules.ts'
import { putSemester } from '../store.server.ts'

/** Shows the semester to families and to the public. Throws forbidden, missing or conflict. */
export async function publishSemester(ctx: Context, actor: Actor | null, term: string, version: number): Promise<void> {
  if (!maySetUpSemesters(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const semester = await theSemester(tx, term)
    if (semester.publishedAt) return
    const hindrance = publishHindrance(await ensemblesOf(tx, semester.id))
    if (hindrance) throw conflict(hindrance)
    if (!(await putSemester(tx, semester.id, version, { publishedAt: ctx.now, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'semester.published', semester.id)
  })
}
