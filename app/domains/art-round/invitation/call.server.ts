/** What every deed with invitations begins with: the call, of the year that the address names. */
import type { Call, Edition } from '#app/domains/art-round/edition/edition.ts'
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** Throws missing when the year has no such call. */
export async function callOfYear(tx: Tx, year: number, callId: string): Promise<{ edition: Edition; call: Call }> {
  const edition = await theEdition(tx, year)
  const call = (await callsOf(tx, edition.id)).find(({ id }) => id === callId)
  if (!call) throw missing()
  return { edition, call }
}
