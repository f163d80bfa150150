import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { judgedBy } from '../judging.server.ts'
import { putSheet } from '../panel.store.server.ts'
import { mayJudge } from '../policy.ts'

/**
 * A panelist says that one is no impartial judge of a candidate: marks and note of one's own are taken away. Taken back,
 * the sheet is empty. Throws missing for who does not judge that candidate, conflict once it is sealed.
 */
export async function recuseFromCandidate(
  ctx: Context,
  actor: Actor,
  roundId: string,
  number: number,
  recused: boolean,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { round, audition, seat, sheet, standing } = await judgedBy(tx, actor, roundId, number)
    if (!mayJudge(standing, audition.childId)) throw missing()
    if (round.sealedAt !== null) throw conflict('orchestraAudition.isSealed')
    if ((sheet?.recused ?? false) === recused) return
    const empty = { recused, note: '', marks: {}, savedAt: ctx.now }
    await putSheet(tx, { auditionId: audition.id, panelistId: seat.id, ...empty })
    await ctx.note(tx, recused ? 'audition.recused' : 'audition.recusal-taken-back', audition.id, { number })
  })
}
