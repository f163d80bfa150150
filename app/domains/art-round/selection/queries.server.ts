/** What other areas may read of the selection. Who may see it is for their own policies to say. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { listEntries, listEntriesOf } from './store.server.ts'

/** When a place that came free was offered to an application; null for one that was accepted by the jury. */
export async function offeredAtOf(tx: Tx, applicationId: string): Promise<Date | null> {
  const offers = (await listEntriesOf(tx, applicationId)).filter(({ method }) => method === 'offer')
  return offers.at(-1)?.at ?? null
}

/** The history of every decision of an edition, oldest first: what a protocol is made of. */
export const decisionsOf = listEntries
