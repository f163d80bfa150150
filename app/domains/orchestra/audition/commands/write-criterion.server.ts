import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { Criterion } from '../audition.ts'
import { mayRunAuditions } from '../policy.ts'
import { addCriterion, listCriteria, putCriterion } from '../store.server.ts'
import { touchRound, unsealedRound } from '../unsealed.server.ts'

/** Adds a line to the rubric, or changes one. Throws missing, and conflict once the round is sealed. */
export async function writeCriterion(
  ctx: Context,
  actor: Actor,
  roundId: string,
  /** Null: a new one. */
  criterionId: string | null,
  line: Omit<Criterion, 'id' | 'position'>,
): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayRunAuditions(await standingOf(tx, actor))) throw missing()
    const round = await unsealedRound(tx, roundId)
    if (criterionId === null) {
      const last = (await listCriteria(tx, roundId)).at(-1)?.position ?? 0
      await addCriterion(tx, roundId, { ...line, position: last + 1 })
    } else if (!(await putCriterion(tx, roundId, criterionId, line))) throw missing()
    await touchRound(ctx, tx, round)
    await ctx.note(tx, 'audition.rubric-changed', roundId)
  })
}
