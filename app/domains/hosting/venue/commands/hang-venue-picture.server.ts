import type { Readable } from 'node:stream'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { mayChangeVenue } from '../policy.ts'
import { theVenue } from '../queries.server.ts'
import { addVenuePicture, listVenuePictures } from '../store.server.ts'
import { MOST_VENUE_PICTURES } from '../venue.ts'

/**
 * Takes in a picture of a venue. Whether it may be is asked before a byte is read. Throws missing, forbidden, conflict when
 * there are enough, and invalid with the reason for a file that is refused.
 */
export async function hangVenuePicture(ctx: Context, actor: Actor, id: string, source: Readable): Promise<void> {
  const asked = async (tx: Tx) => {
    const { hostings } = await theVenue(tx, actor, id)
    if (!mayChangeVenue(actor, hostings)) throw forbidden()
    const there = await listVenuePictures(tx, [id])
    if (there.length >= MOST_VENUE_PICTURES)
      throw conflict('hostingVenues.enoughPictures', { most: MOST_VENUE_PICTURES })
    return there.length
  }
  await ctx.tx(asked)
  await receivePicture(ctx, actor, source, async (tx, pictureId) => {
    await addVenuePicture(tx, id, pictureId, await asked(tx))
    await ctx.note(tx, 'hosting-venue.pictured', id)
  })
}
