import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { ChecklistFacts } from '../input.ts'
import { mayChangeVenue } from '../policy.ts'
import { theVenue } from '../queries.server.ts'
import { listVenuesIn, putVenue } from '../store.server.ts'

/** What is known of a venue. Throws missing, forbidden, invalid for a name that another has, conflict for an old version. */
export async function changeVenue(
  ctx: Context,
  actor: Actor,
  id: string,
  { version, rent: rentOre, ...facts }: ChecklistFacts,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { venue, hostings } = await theVenue(tx, actor, id)
    if (!mayChangeVenue(actor, hostings)) throw forbidden()
    const { municipalityId } = venue
    const others = (await listVenuesIn(tx, [municipalityId])).filter((venue) => venue.id !== id)
    const name = facts.name.toLocaleLowerCase('nb')
    if (others.some((venue) => venue.name.toLocaleLowerCase('nb') === name))
      throw invalid('hostingVenues.nameIsTaken', {}, 'name')
    if (!(await putVenue(tx, { id, version }, { ...facts, rentOre }, ctx.now)))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'hosting-venue.changed', id)
  })
}
