import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { theSemester } from '../../semester/queries.server.ts'
import { mayKeepEnrolments } from '../policy.ts'
import { writeStep } from '../step.server.ts'
import { factsOf, type StepWish } from '../step-facts.ts'
import { findEnrolment } from '../store.server.ts'

/**
 * The same step for several at once, by the secretariat: all of them or none. Throws forbidden, missing, and conflict
 * when one of them cannot take it.
 */
export async function takeSteps(
  ctx: Context,
  actor: Actor | null,
  term: string,
  ids: readonly string[],
  wish: StepWish,
): Promise<number> {
  return ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    if (!mayKeepEnrolments(standing)) throw forbidden()
    const { id: semesterId } = await theSemester(tx, term)
    if (ids.length === 0) throw invalid('orchestraEnrolment.nothingTicked')
    for (const id of new Set(ids)) await one(tx, id)
    return new Set(ids).size

    async function one(tx: Tx, id: string): Promise<void> {
      const enrolment = await findEnrolment(tx, id)
      if (!enrolment || enrolment.semesterId !== semesterId) throw missing()
      const facts = factsOf(wish, civilDateOf(ctx.now), enrolment.leaveTo)
      await writeStep(ctx, tx, enrolment, wish.step, { ...facts, by: ['office'], byId: standing.personId })
    }
  })
}
