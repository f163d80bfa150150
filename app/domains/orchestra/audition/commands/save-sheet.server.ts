import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { judgedBy } from '../judging.server.ts'
import { putSheet } from '../panel.store.server.ts'
import { mayJudge } from '../policy.ts'
import { criteriaFor } from '../rubric.ts'
import { listCriteria } from '../store.server.ts'

/**
 * Writes a panelist's whole sheet for a candidate, begun or complete; the same sent twice is the same sheet, so a form
 * may be sent again when the network failed. Throws missing for who does not judge that candidate, conflict once it is
 * sealed or for who is recused, invalid for a mark outside the scale.
 */
export async function saveSheet(
  ctx: Context,
  actor: Actor,
  roundId: string,
  number: number,
  { marks, note }: { marks: Readonly<Record<string, number>>; note: string },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { round, audition, seat, sheet, standing } = await judgedBy(tx, actor, roundId, number)
    if (!mayJudge(standing, audition.childId)) throw missing()
    if (round.sealedAt !== null) throw conflict('orchestraAudition.isSealed')
    if (sheet?.recused) throw conflict('orchestraAudition.isRecused')
    const own = criteriaFor(await listCriteria(tx, roundId), audition.instrument)
    if (
      Object.entries(marks).some(([id, mark]) => !own.some((one) => one.id === id) || mark < 1 || mark > round.topMark)
    )
      throw invalid('orchestraAudition.noSuchMark', { top: round.topMark })
    await putSheet(tx, { auditionId: audition.id, panelistId: seat.id, recused: false, note, marks, savedAt: ctx.now })
    await ctx.note(tx, 'audition.marked', audition.id, { number, marks: Object.keys(marks).length })
  })
}
