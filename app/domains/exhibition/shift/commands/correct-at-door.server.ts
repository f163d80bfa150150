import type { Actor } from '#app/domains/people/person.ts'
import { oncePerKey } from '#app/domains/tallies/once.server.ts'
import { theVisitEntry } from '#app/domains/tallies/queries.server.ts'
import { isCorrected, type VisitCorrection, writeCorrection } from '#app/domains/tallies/write-visits.server.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { doorOf, nowAt } from '../door.server.ts'
import { mayCorrectAtDoor } from '../policy.ts'
import { whyNotCount } from '../rules.ts'

/**
 * Puts right a count of one's own at the joint exhibition, in the hours in which one counts there. Throws missing, forbidden,
 * invalid, and conflict outside the hours or when the entry is corrected already.
 */
export async function correctAtDoor(
  ctx: Context,
  actor: Actor,
  year: number,
  correction: VisitCorrection,
): Promise<void> {
  await oncePerKey(ctx, async (tx) => {
    const { place, own } = await doorOf(tx, actor, year)
    const { edition, hosting } = place
    const entry = await theVisitEntry(tx, edition.id, correction.entryId)
    if (!mayCorrectAtDoor(actor, hosting, own, entry)) throw forbidden()
    if (await isCorrected(tx, correction)) return
    const onDay = own.filter(({ date }) => date === entry.date)
    const why = mayWorkAtExhibition(actor, hosting) ? null : whyNotCount(onDay, entry.date, nowAt(ctx))
    if (why) throw conflict(why.key, why.facts)
    await writeCorrection(ctx, tx, edition, entry, correction)
  })
}
