import type { Tx } from '#app/platform/context.server.ts'
import { listWaiting, markSent } from './store.server.ts'

/** After every note that there can be. */
const EVER = new Date('2999-01-01T00:00:00Z')

/** Says of all notes that wait that they were sent, without sending any: for a demonstration, where nobody is written to. */
export async function settleNotes(tx: Tx, at: Date): Promise<number> {
  const waiting = await listWaiting(tx, EVER)
  if (waiting.length === 0) return 0
  return markSent(
    tx,
    waiting.map(({ id }) => id),
    at,
  )
}
