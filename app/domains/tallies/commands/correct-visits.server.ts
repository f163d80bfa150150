import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { oncePerKey } from '../once.server.ts'
import { mayCountAt } from '../policy.ts'
import { placeOf } from '../round.server.ts'
import { findVisit } from '../store.server.ts'
import { isCorrected, type VisitCorrection, writeCorrection } from '../write-visits.server.ts'

/**
 * Takes a count back by an entry of its own, and adds the right one. Nothing is overwritten. Whoever may count at the
 * place may correct there. Throws missing, forbidden, invalid, or conflict when the entry is corrected already.
 */
export async function correctVisits(
  ctx: Context,
  actor: Actor,
  year: number,
  correction: VisitCorrection,
): Promise<void> {
  await oncePerKey(ctx, async (tx) => {
    const entry = await findVisit(tx, correction.entryId)
    if (!entry) throw missing()
    const place = await placeOf(tx, actor, year, entry.studioId)
    if (entry.editionId !== place.edition.id) throw missing()
    if (!mayCountAt(actor, place)) throw forbidden()
    if (!(await isCorrected(tx, correction))) await writeCorrection(ctx, tx, place.edition, entry, correction)
  })
}
