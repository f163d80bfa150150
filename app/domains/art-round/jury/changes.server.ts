/** What later areas' commands write of a jury, in their own transaction, by their own policies. */
import { conflict } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { JuryRound } from './jury.ts'
import { addEntries, putEntries, removeEntries } from './marks.store.server.ts'

/** Only a round that is of chosen applications, and that nobody has been let into, gets other ones. */
function assertChoosable(round: JuryRound): void {
  if (round.kind === 'warmup' || !round.selective) throw conflict('juryRounds.notSelective')
  if (round.state !== 'preparing') throw conflict('jury.openedAlready')
}

/** Exactly these go on to a round. Throws conflict once it is opened, and for a round of all. */
export async function enterExactly(tx: Tx, round: JuryRound, applicationIds: readonly string[]): Promise<void> {
  assertChoosable(round)
  await putEntries(tx, round.id, applicationIds)
}

/** Of those that are `shown`, these go on and the rest does not; all others stay as they were. At most five hundred. */
export async function enterAmong(
  tx: Tx,
  round: JuryRound,
  shown: readonly string[],
  ticked: readonly string[],
): Promise<void> {
  assertChoosable(round)
  await removeEntries(tx, round.id, shown)
  const known = new Set(shown)
  await addEntries(
    tx,
    round.id,
    [...new Set(ticked)].filter((id) => known.has(id)),
  )
}
