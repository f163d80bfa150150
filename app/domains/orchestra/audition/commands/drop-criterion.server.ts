import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { countMarks } from '../panel.store.server.ts'
import { mayRunAuditions } from '../policy.ts'
import { removeCriterion } from '../store.server.ts'
import { touchRound, unsealedRound } from '../unsealed.server.ts'

/** Takes a line out of the rubric. Throws conflict when marks were given for it: they are never thrown away. */
export async function dropCriterion(ctx: Context, actor: Actor, roundId: string, criterionId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayRunAuditions(await standingOf(tx, actor))) throw missing()
    const round = await unsealedRound(tx, roundId)
    if ((await countMarks(tx, { criterionId })) > 0) throw conflict('orchestraAudition.criterionHasMarks')
    if (!(await removeCriterion(tx, roundId, criterionId))) throw missing()
    await touchRound(ctx, tx, round)
    await ctx.note(tx, 'audition.rubric-changed', roundId)
  })
}
