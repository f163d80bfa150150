import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepVenues } from '../policy.ts'
import { keptHosting } from '../queries.server.ts'
import { sameHouse } from '../rules.ts'
import { addCandidate, addVenue, findVenue, listCandidates, listVenuesIn } from '../store.server.ts'

/** A venue that is known, or a new one by its name. */
export type VenueWish = { venueId: string } | { name: string; municipalityId: string }

/**
 * Makes a venue a candidate of a hosting. A name that its municipality has already means the venue that has it, so that
 * what is known of a house comes back with it. Gives the venue's id. Throws missing, forbidden, conflict for one that is a
 * candidate already or a hosting that is over, and invalid for another municipality.
 */
export async function considerVenue(ctx: Context, actor: Actor, hostingId: string, wish: VenueWish): Promise<string> {
  return ctx.tx(async (tx) => {
    const hosting = await keptHosting(tx, actor, hostingId)
    if (!mayKeepVenues(actor, hosting)) throw forbidden()
    const own = hosting.parts.map(({ municipalityId }) => municipalityId)
    let venueId: string
    if ('venueId' in wish) {
      const venue = await findVenue(tx, wish.venueId)
      if (!venue || !own.includes(venue.municipalityId)) throw missing()
      venueId = venue.id
    } else {
      const { name, municipalityId } = wish
      if (!own.includes(municipalityId)) throw invalid('hostingVenues.otherMunicipality', {}, 'municipalityId')
      const known = (await listVenuesIn(tx, [municipalityId])).find((venue) => sameHouse(venue.name, name))
      venueId = known?.id ?? (await addVenue(tx, { name, municipalityId, demo: hosting.demo }, ctx.now))
    }
    if ((await listCandidates(tx, { hostingId })).some((candidate) => candidate.venueId === venueId))
      throw conflict('hostingVenues.candidateAlready')
    await addCandidate(tx, { hostingId, venueId }, ctx.now)
    await ctx.note(tx, 'hosting-venue.considered', hostingId, { venue: venueId })
    return venueId
  })
}
