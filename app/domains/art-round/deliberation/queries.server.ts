/** What other areas may read of the duels and the talk. Who may see it is for their own policies to say. */
import { listRecusals } from '#app/domains/art-round/jury/marks.store.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { strengthsOf } from './bradley-terry.ts'
import type { Duel } from './duels.ts'
import { listDuelRounds, listDuels, listTalkChanges } from './store.server.ts'

export interface DuelOrder {
  /** Best first. */
  applicationIds: string[]
  /** On the log-odds scale, 0 in the middle. */
  strengths: Map<string, number>
  /** How many duels it rests on. */
  duels: number
}

/** The order of the contested zone by the latest duel round that is closed; null while there is none. */
export async function duelOrderOf(tx: Tx, roundId: string): Promise<DuelOrder | null> {
  const closed = (await listDuelRounds(tx, [roundId])).filter(({ state }) => state === 'closed').at(-1)
  if (!closed) return null
  const duels = withoutRecused(await listDuels(tx, closed.id), await listRecusals(tx, roundId))
  const { order, strength } = strengthsOf(closed.applicationIds, duels)
  return { applicationIds: order, strengths: strength, duels: duels.length }
}

/** A juror who turned out to be recused afterwards has said nothing of that application. */
export function withoutRecused<D extends Duel>(
  duels: readonly D[],
  recusals: readonly { seatId: string; applicationId: string }[],
): D[] {
  const recused = new Set(recusals.map(({ seatId, applicationId }) => `${seatId} ${applicationId}`))
  return duels.filter(
    ({ seatId, firstId, secondId }) => !recused.has(`${seatId} ${firstId}`) && !recused.has(`${seatId} ${secondId}`),
  )
}

/** What the jurors of a round changed after the talk: every row, in the order in which they were made. */
export const talkChangesOf = listTalkChanges

/** The duel rounds of rounds of the jury, oldest first, and what was fought in one. */
export { listDuelRounds as duelRoundsOf, listDuels as duelsOf } from './store.server.ts'
