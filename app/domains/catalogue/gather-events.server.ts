/** The programme of the catalogue: what is open to everyone. */
import { listPublicEvents } from '#app/domains/programme/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { CatalogueEvent } from './catalogue.ts'

/** The published events of an edition that are for everyone, by day and time. */
export async function gatherEvents(ctx: Context, editionId: string): Promise<CatalogueEvent[]> {
  const events = await listPublicEvents(ctx, editionId)
  return events.map(({ slug, titleNb, titleEn, date, begins, ends, venue, address, place, seats, cancelledAt }) => ({
    ...{ slug, titleNb, titleEn, date, begins, ends, venue, address, place },
    signUp: seats.state !== 'free',
    cancelled: cancelledAt !== null,
  }))
}
