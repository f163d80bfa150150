import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { theSemester } from '../../semester/queries.server.ts'
import type { AuditionKind } from '../audition.ts'
import { mayRunAuditions } from '../policy.ts'
import { PROPOSED_RUBRIC } from '../rubric.ts'
import { addCriterion, addRound } from '../store.server.ts'

/** Begins a round with the proposed rubric; families do not see it yet. Throws forbidden, missing for no such semester. */
export async function planAuditionRound(
  ctx: Context,
  actor: Actor,
  { term, kind, titleNb }: { term: string; kind: AuditionKind; titleNb: string },
): Promise<string> {
  return ctx.tx(async (tx) => {
    if (!mayRunAuditions(await standingOf(tx, actor))) throw forbidden()
    const { id: semesterId } = await theSemester(tx, term)
    const accompanist = kind === 'soloist'
    const round = await addRound(tx, { semesterId, kind, titleNb, accompanist, changedAt: ctx.now })
    for (const [index, line] of PROPOSED_RUBRIC.entries())
      await addCriterion(tx, round.id, { ...line, position: index + 1 })
    await ctx.note(tx, 'audition.planned', round.id, { kind, term })
    return round.id
  })
}
