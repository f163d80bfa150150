/** A hosting with two candidates, for tests of venues. Noon on Wednesday 15 May 2013; it opens on 12 September. */
import { considerVenue } from '#app/domains/hosting/venue/commands/consider-venue.server.ts'
import { listCandidates } from '#app/domains/hosting/venue/store.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { planned } from '../plan/stage.ts'

export async function withVenues(db: Db) {
  const stage = await planned(db)
  const { ctx, coordinator, hostingId } = stage
  const of = { municipalityId: 'ovre-eiker' }
  const arena = await considerVenue(ctx, coordinator, hostingId, { ...of, name: 'Arena Vestfossen' })
  const barn = await considerVenue(ctx, coordinator, hostingId, { ...of, name: 'Låven' })
  const candidate = async (venueId: string) => {
    const found = (await listCandidates(db, { hostingId })).find((one) => one.venueId === venueId)
    if (!found) throw new Error(`${venueId} is no candidate`)
    return found
  }
  return { ...stage, arena, barn, candidate }
}
