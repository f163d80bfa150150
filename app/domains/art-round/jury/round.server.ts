import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { JuryRound, Seat } from './jury.ts'
import { roundsOf } from './queries.server.ts'
import { findSeat } from './store.server.ts'

/** A round that belongs to the edition. Throws missing for any other. */
export async function roundOfYear(tx: Tx, editionId: string, roundId: string): Promise<JuryRound> {
  const round = (await roundsOf(tx, editionId)).find(({ id }) => id === roundId)
  if (!round) throw missing()
  return round
}

/** A seat in a round of the edition. Throws missing for any other. */
export async function seatOfYear(tx: Tx, editionId: string, seatId: string): Promise<{ round: JuryRound; seat: Seat }> {
  const seat = await findSeat(tx, seatId)
  if (!seat) throw missing()
  return { round: await roundOfYear(tx, editionId, seat.roundId), seat }
}
