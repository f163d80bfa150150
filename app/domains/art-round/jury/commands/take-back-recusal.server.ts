import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayTakeBackRecusal } from '../policy.ts'
import { liftEverywhere } from '../recusing.server.ts'
import { seatOfYear } from '../round.server.ts'
import { findAssessmentById } from '../store.server.ts'

/**
 * Brings an application back before a juror who was recused from it by mistake, in every round of the call that is not
 * over; it is to be scored from the beginning. Throws forbidden, missing, and conflict once the juror has sealed or the
 * round is closed.
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
    if (round.state === 'closed') throw conflict('jury.roundNotOpen')
    const { applicationId } = assessment
    await liftEverywhere(ctx, tx, { callId: round.callId, personId: seat.personId, applicationId })
    await ctx.note(tx, 'jury.recusal-taken-back', assessment.id, { seatId: seat.id })
  })
}
