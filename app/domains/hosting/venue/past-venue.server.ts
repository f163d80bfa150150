import type { Tx } from '#app/platform/db/client.server.ts'
import { sameHouse } from './rules.ts'
import { addCandidate, addVenue, listVenuesIn } from './store.server.ts'

/**
 * The house that a hosting of earlier years had, as the sources tell it: chosen, and kept once for its municipality. For the
 * commands of this domain, in their transaction and by their policy.
 */
export async function keepPastVenue(
  tx: Tx,
  { hostingId, municipalityId, name }: { hostingId: string; municipalityId: string; name: string },
  { at, demo }: { at: Date; demo: boolean },
): Promise<void> {
  const known = (await listVenuesIn(tx, [municipalityId])).find((venue) => sameHouse(venue.name, name))
  const venueId = known?.id ?? (await addVenue(tx, { municipalityId, name, demo }, at))
  await addCandidate(tx, { hostingId, venueId, state: 'chosen' }, at)
}
