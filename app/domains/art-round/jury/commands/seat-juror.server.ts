import { applicationsOf } from '#app/domains/art-round/application/queries.server.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { appoint, makeKnown } from '#app/domains/people/appoint.server.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { JuryRound } from '../jury.ts'
import { juryOpenMail } from '../mails.ts'
import { maySetUpJury } from '../policy.ts'
import { carryRecusals, seatsInCall } from '../recusing.server.ts'
import { roundOfYear } from '../round.server.ts'
import { addSeat, listRounds, listSeats } from '../store.server.ts'
import { MOST_JURORS } from '../terms.ts'

export interface JurorWish {
  email: string
  name: string
  chair: boolean
  /** Vara: scores only what the others are not enough for. */
  standIn?: boolean
  demo?: boolean
}

/**
 * Gives a juror a seat in a round – and in the warm-up of its call, as long as that is not over – and the role of the
 * year, and makes the person known if need be; a juror who has the seat already keeps it. A declaration and recusals
 * from another round of the call come along. Gives the seat's id. Throws forbidden, missing, conflict (closed, full, a
 * second chair, a stand-in in the chair) and invalid for who has applied this year.
 */
export async function seatJuror(
  ctx: Context,
  actor: Actor | null,
  year: number,
  roundId: string,
  wish: JurorWish,
): Promise<string> {
  if (!maySetUpJury(actor)) throw forbidden()
  const { chair, standIn = false } = wish
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const round = await roundOfYear(tx, edition.id, roundId)
    const personId = await makeKnown(ctx, tx, wish)
    const seats = await listSeats(tx, round.id)
    const known = seats.find((seat) => seat.personId === personId)
    if (known) return known.id
    if (round.state === 'closed') throw conflict('jury.roundNotOpen')
    if (seats.length >= MOST_JURORS) throw conflict('jury.juryFull', { most: MOST_JURORS })
    if (chair && standIn) throw conflict('juryRounds.chairNoStandIn')
    if (chair && seats.some((seat) => seat.chair)) throw conflict('jury.chairTaken')
    const applied = (await applicationsOf(tx, personId)).some(
      (one) => one.editionId === edition.id && (one.submission === 'submitted' || one.submission === 'reopened'),
    )
    if (applied) throw invalid('jury.hasApplied', {}, 'email')
    const warmUp = (await listRounds(tx, [round.callId])).find(
      ({ kind, state }) => kind === 'warmup' && state !== 'closed',
    )
    if (warmUp && warmUp.id !== round.id) await seatIn(ctx, tx, warmUp, { personId, chair, standIn })
    const seatId = await seatIn(ctx, tx, round, { personId, chair, standIn })
    await appoint(ctx, tx, personId, chair ? 'chair' : 'juror', year)
    const contact = round.state === 'open' ? await findContact(tx, personId) : null
    if (contact) await ctx.post(tx, juryOpenMail(contact, ctx.settings.publicUrl, year, round.id))
    await ctx.note(tx, 'jury.seated', seatId, { personId, chair, standIn })
    return seatId
  })
}

async function seatIn(
  ctx: Context,
  tx: Tx,
  round: JuryRound,
  wish: { personId: string; chair: boolean; standIn: boolean },
): Promise<string> {
  const before = await seatsInCall(tx, round.callId, wish.personId)
  const there = before.find((one) => one.round.id === round.id)
  if (there) return there.seat.id
  const declaredAt = before.find(({ seat }) => seat.declaredAt !== null)?.seat.declaredAt ?? null
  const seat = await addSeat(tx, { roundId: round.id, ...wish, declaredAt })
  await carryRecusals(ctx, tx, round.callId, seat)
  return seat.id
}
