import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayChangeVenue } from '../policy.ts'
import { theVenue } from '../queries.server.ts'
import { putVenuePictureAlt } from '../store.server.ts'

/** What a picture of a venue shows, for those who cannot see it. Throws missing, forbidden. */
export async function describeVenuePicture(
  ctx: Context,
  actor: Actor,
  venueId: string,
  { pictureId, alt }: { pictureId: string; alt: string },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { hostings } = await theVenue(tx, actor, venueId)
    if (!mayChangeVenue(actor, hostings)) throw forbidden()
    if (!(await putVenuePictureAlt(tx, { venueId, pictureId, alt }))) throw missing()
    await ctx.note(tx, 'hosting-venue.picture-described', venueId)
  })
}
