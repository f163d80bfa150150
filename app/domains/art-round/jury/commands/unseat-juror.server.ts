import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { dismiss } from '#app/domains/people/appoint.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { maySetUpJury } from '../policy.ts'
import { roundsOf } from '../queries.server.ts'
import { seatOfYear } from '../round.server.ts'
import { listAssessmentsOfSeat, listSeatsOfPerson, removeSeat } from '../store.server.ts'

/**
 * Takes a juror's seat away, and the role of the year with the last seat. What the juror has assessed goes along, and
 * only when that was said. Throws forbidden, missing, and conflict for a seat that is sealed or has assessments.
 */
export async function unseatJuror(
  ctx: Context,
  actor: Actor | null,
  year: number,
  seatId: string,
  withAssessments: boolean,
): Promise<void> {
  if (!maySetUpJury(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const { seat } = await seatOfYear(tx, edition.id, seatId)
    if (seat.sealedAt !== null) throw conflict('jury.seatSealed')
    const assessments = (await listAssessmentsOfSeat(tx, seat.id)).length
    if (assessments > 0 && !withAssessments) throw conflict('jury.seatHasAssessments', { count: assessments })
    await removeSeat(tx, seat.id)
    const rounds = (await roundsOf(tx, edition.id)).map(({ id }) => id)
    const others = await listSeatsOfPerson(tx, seat.personId, rounds)
    if (others.length === 0) await dismiss(ctx, tx, seat.personId, ['juror', 'chair'], year)
    await ctx.note(tx, 'jury.unseated', seat.id, { personId: seat.personId, assessments })
  })
}
