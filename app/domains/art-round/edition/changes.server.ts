/** What other areas' commands write of an edition, in their own transaction, by their own policies. */
import { conflict } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Edition } from './edition.ts'
import { putEdition } from './store.server.ts'

/** The moment from which the decisions can be seen. Throws conflict when the edition has changed since it was read. */
export async function putAnnounced(tx: Tx, edition: Pick<Edition, 'id' | 'version'>, at: Date): Promise<void> {
  if (!(await putEdition(tx, edition.id, edition.version, { announcedAt: at })))
    throw conflict('faults.changedMeanwhile')
}
