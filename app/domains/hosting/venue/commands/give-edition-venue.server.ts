import { putVenueIfEmpty } from '#app/domains/art-round/edition/changes.server.ts'
import { findEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hasReached } from '../../hosting.ts'
import { theHosting } from '../../queries.server.ts'
import { mayGiveEditionVenue } from '../policy.ts'
import { findVenue, listCandidates } from '../store.server.ts'

/**
 * Takes the chosen venue over into the year's edition, when the hosting is agreed and the edition says none. Throws missing,
 * forbidden, and conflict without an agreement, a choice or an edition, and for an edition that says a venue already.
 */
export async function giveEditionVenue(ctx: Context, actor: Actor, hostingId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await theHosting(tx, actor, hostingId)
    if (!mayGiveEditionVenue(actor)) throw forbidden()
    const chosen = (await listCandidates(tx, { hostingId })).find(({ state }) => state === 'chosen')
    const venue = chosen && (await findVenue(tx, chosen.venueId))
    const edition = await findEdition(tx, hosting.year)
    if (!venue || !edition || hosting.reserve || !hasReached(hosting, 'agreement'))
      throw conflict('hostingVenues.notAsItStands')
    const { name, address, place, lat, lng } = venue
    const given = await putVenueIfEmpty(ctx, tx, edition, {
      ...{ venue: name, venueAddress: address || null, venuePlace: place || null },
      ...{ venueLat: lat, venueLng: lng },
    })
    if (!given) throw conflict('hostingVenues.editionHasVenue', { venue: edition.venue ?? '' })
    await ctx.note(tx, 'hosting-venue.given', hostingId, { venue: venue.id })
  })
}
