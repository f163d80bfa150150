import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayTakeBackRecusal } from '../policy.ts'
import { seatOfYear } from '../round.server.ts'
import { whyNotScore } from '../rules.ts'
import { findAssessmentById, putAssessment } from '../store.server.ts'

/**
 * Brings an application back before a juror who was recused from it by mistake; it is to be scored from the beginning.
 * Throws forbidden, missing, and conflict once the juror has sealed or the round is not open.
 */
export async function takeBackRecusal(
  ctx: Context,
  actor: Actor | null,
  year: number,
  assessmentId: string,
): Promise<void> {
  if (!mayTakeBackRecusal(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const assessment = await findAssessmentById(tx, assessmentId)
    if (!assessment) throw missing()
    const { round, seat } = await seatOfYear(tx, edition.id, assessment.seatId)
    if (!assessment.recused) return
    if (seat.sealedAt !== null) throw conflict('jury.seatSealed')
    const why = whyNotScore(round, seat, null)
    if (why) throw conflict(why)
    const none = { recused: false, recusedReason: '', pickedWorkId: null, note: '', scores: [], savedAt: ctx.now }
    await putAssessment(tx, assessment, assessment, none)
    await ctx.note(tx, 'jury.recusal-taken-back', assessment.id, { seatId: seat.id })
  })
}
