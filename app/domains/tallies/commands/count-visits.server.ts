import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { oncePerKey } from '../once.server.ts'
import { mayCountAt } from '../policy.ts'
import { placeOf } from '../round.server.ts'
import { type Count, isWritten, writeVisits } from '../write-visits.server.ts'

/**
 * Adds visits at a place on a day. Throws missing, forbidden, invalid (field by field), or conflict when the key has been used for another figure.
 */
export async function countVisits(ctx: Context, actor: Actor, year: number, count: Count): Promise<void> {
  await oncePerKey(ctx, async (tx) => {
    const place = await placeOf(tx, actor, year, count.studioId)
    if (!mayCountAt(actor, place)) throw forbidden()
    if (!(await isWritten(tx, place.edition.id, count))) await writeVisits(ctx, tx, place, count)
  })
}
