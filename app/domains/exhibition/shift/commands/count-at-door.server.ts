import type { Actor } from '#app/domains/people/person.ts'
import { oncePerKey } from '#app/domains/tallies/once.server.ts'
import { type Count, isWritten, writeVisits } from '#app/domains/tallies/write-visits.server.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { doorOf, nowAt } from '../door.server.ts'
import { mayCountAtDoor } from '../policy.ts'
import { whyNotCount } from '../rules.ts'

/**
 * Adds visits at the joint exhibition: those who work there on any open day, who has a shift in the hours around it. A count
 * that has come before is taken as such also when the hours are over. Throws missing, forbidden, conflict outside the hours
 * and for a key that was used for another figure, and invalid, field by field.
 */
export async function countAtDoor(
  ctx: Context,
  actor: Actor,
  year: number,
  given: Omit<Count, 'studioId'>,
): Promise<void> {
  const count = { ...given, studioId: null }
  await oncePerKey(ctx, async (tx) => {
    const { place, own } = await doorOf(tx, actor, year)
    if (!mayCountAtDoor(actor, place.hosting, own, count.date)) throw forbidden()
    if (await isWritten(tx, place.edition.id, count)) return
    const onDay = own.filter(({ date }) => date === count.date)
    const why = mayWorkAtExhibition(actor, place.hosting) ? null : whyNotCount(onDay, count.date, nowAt(ctx))
    if (why) throw conflict(why.key, why.facts)
    await writeVisits(ctx, tx, place, count)
  })
}
