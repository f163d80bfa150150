/** A recusal holds for a person and an application in every round of the call: these write it into each of the seats. */
import type { Context } from '#app/platform/context.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { JuryRound, Seat } from './jury.ts'
import { listRecusals } from './marks.store.server.ts'
import { addAssessments, findAssessment, listRounds, listSeatsOfPerson, putAssessment } from './store.server.ts'

const BLANK = { pickedWorkId: null, note: '', bookmarked: false, scores: [] }

/** A person's seats in the rounds of a call, in the order of the rounds. */
export async function seatsInCall(
  tx: Tx,
  callId: string,
  personId: string,
): Promise<{ round: JuryRound; seat: Seat }[]> {
  const rounds = await listRounds(tx, [callId])
  const ids = rounds.map(({ id }) => id)
  const seats = new Map((await listSeatsOfPerson(tx, personId, ids)).map((seat) => [seat.roundId, seat]))
  return rounds.flatMap((round) => {
    const seat = seats.get(round.id)
    return seat ? [{ round, seat }] : []
  })
}

/** Seats in which something may still change. */
const changeable = ({ round, seat }: { round: JuryRound; seat: Seat }): boolean =>
  round.state !== 'closed' && seat.sealedAt === null

/**
 * Recuses a person from an application in every round of the call that is not over for that person; what was written of
 * it is deleted. Gives the ids of the assessments that say so, one a seat; none when every seat is sealed.
 */
export async function recuseEverywhere(
  ctx: Context,
  tx: Tx,
  of: { callId: string; personId: string; applicationId: string },
  reason: string,
): Promise<string[]> {
  const written: string[] = []
  for (const { seat } of (await seatsInCall(tx, of.callId, of.personId)).filter(changeable)) {
    const known = await findAssessment(tx, seat.id, of.applicationId)
    const at = { seatId: seat.id, applicationId: of.applicationId }
    const content = { ...BLANK, recused: true, recusedReason: reason, savedAt: ctx.now }
    written.push((await putAssessment(tx, known, at, content)).id)
  }
  return written
}

/** Lifts it again in every round that is not over for that person. */
export async function liftEverywhere(
  ctx: Context,
  tx: Tx,
  of: { callId: string; personId: string; applicationId: string },
): Promise<void> {
  for (const { seat } of (await seatsInCall(tx, of.callId, of.personId)).filter(changeable)) {
    const known = await findAssessment(tx, seat.id, of.applicationId)
    if (!known?.recused) continue
    const content = { ...BLANK, recused: false, recusedReason: '', savedAt: ctx.now }
    await putAssessment(tx, known, known, content)
  }
}

/** Brings what a person is recused from in other rounds of the call into a seat that is new. */
export async function carryRecusals(ctx: Context, tx: Tx, callId: string, seat: Seat): Promise<void> {
  const others = (await seatsInCall(tx, callId, seat.personId)).filter((one) => one.seat.id !== seat.id)
  const known = new Map<string, string>()
  for (const { round, seat: other } of others)
    for (const one of await listRecusals(tx, round.id))
      if (one.seatId === other.id) known.set(one.applicationId, one.recusedReason)
  await addAssessments(
    tx,
    [...known].map(([applicationId, recusedReason]) => ({
      ...BLANK,
      ...{ seatId: seat.id, applicationId, recused: true, recusedReason, savedAt: ctx.now },
    })),
  )
}
