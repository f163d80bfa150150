import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayChangeVenue } from '../policy.ts'
import { theVenue } from '../queries.server.ts'
import { removeVenuePicture as removeRow } from '../store.server.ts'

/** Takes a picture of a venue down; the file goes with other pictures that hang nowhere. Throws missing, forbidden. */
export async function removeVenuePicture(ctx: Context, actor: Actor, venueId: string, pictureId: string) {
  await ctx.tx(async (tx) => {
    const { hostings } = await theVenue(tx, actor, venueId)
    if (!mayChangeVenue(actor, hostings)) throw forbidden()
    if (!(await removeRow(tx, venueId, pictureId))) throw missing()
    await ctx.note(tx, 'hosting-venue.unpictured', venueId)
  })
}
