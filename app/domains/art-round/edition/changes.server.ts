/** What other areas' commands write of an edition, in their own transaction, by their own policies. */
import { conflict } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Call, Edition } from './edition.ts'
import { putCall, putEdition } from './store.server.ts'

type Announced = { edition: Pick<Edition, 'id' | 'version' | 'announcedAt'>; call: Pick<Call, 'id' | 'version'> }

/**
 * The moment from which the decisions of a call can be seen. The edition counts as announced from its first one.
 * Throws conflict when the call or the edition has changed since it was read.
 */
export async function putAnnounced(tx: Tx, { edition, call }: Announced, at: Date): Promise<void> {
  const first = edition.announcedAt === null
  const put =
    (await putCall(tx, call.id, call.version, { announcedAt: at })) &&
    (!first || (await putEdition(tx, edition.id, edition.version, { announcedAt: at })))
  if (!put) throw conflict('faults.changedMeanwhile')
}
