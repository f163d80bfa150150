import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { Audition } from '../audition.ts'
import { listPanel } from '../panel.store.server.ts'
import { mayDecide } from '../policy.ts'
import { theRound } from '../queries.server.ts'
import { findAudition, putAudition } from '../store.server.ts'

/**
 * Decides on one candidate, with the panel's words to them; nobody is told yet. Throws missing, and conflict before it is
 * sealed, after it is announced, or when somebody has decided meanwhile.
 */
export async function decideAudition(
  ctx: Context,
  actor: Actor,
  roundId: string,
  decision: { auditionId: string; version: number; result: Audition['result']; words: string },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const round = await theRound(tx, roundId)
    if (!mayDecide(await standingOf(tx, actor), await listPanel(tx, roundId))) throw missing()
    const { auditionId, version, result, words } = decision
    const audition = await findAudition(tx, auditionId)
    if (audition?.roundId !== roundId || audition.withdrawnAt !== null) throw missing()
    if (round.sealedAt === null) throw conflict('orchestraAudition.notSealed')
    if (round.announcedAt !== null) throw conflict('orchestraAudition.alreadyAnnounced')
    if (audition.version !== version) throw conflict('orchestraAudition.changedMeanwhile')
    await putAudition(tx, auditionId, { result, words, decidedById: actor.personId })
    await ctx.note(tx, 'audition.decided', auditionId, { number: audition.number, result })
  })
}
