import type { Tx } from '#app/platform/db/client.server.ts'
import type { JuryRound } from './jury.ts'
import { countEntries } from './marks.store.server.ts'
import { countingRounds, roundBefore } from './rounds.ts'
import type { Course } from './steps.ts'

/** What else stands in the way of a round: those around it, and who goes on to it. */
export async function courseOf(tx: Tx, round: JuryRound, rounds: readonly JuryRound[]): Promise<Course> {
  const ofCall = rounds.filter(({ callId }) => callId === round.callId)
  return {
    before: roundBefore(ofCall, round),
    entries: round.selective ? await countEntries(tx, round.id) : null,
    begun: countingRounds(ofCall).some(({ state }) => state !== 'preparing'),
  }
}
