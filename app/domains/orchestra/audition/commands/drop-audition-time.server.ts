import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayRunAuditions } from '../policy.ts'
import { removeFreeSlot } from '../store.server.ts'
import { touchRound, unsealedRound } from '../unsealed.server.ts'

/** Takes a free time away. Throws conflict for one that somebody has. */
export async function dropAuditionTime(ctx: Context, actor: Actor, roundId: string, slotId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayRunAuditions(await standingOf(tx, actor))) throw missing()
    const round = await unsealedRound(tx, roundId)
    if (!(await removeFreeSlot(tx, roundId, slotId))) throw conflict('orchestraAudition.timeIsTaken')
    await touchRound(ctx, tx, round)
    await ctx.note(tx, 'audition.time-dropped', roundId)
  })
}
