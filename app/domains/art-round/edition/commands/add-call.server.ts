import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { wholeEdition } from '../change-section.server.ts'
import { type Call, termsOf, usualTerms } from '../edition.ts'
import { mayEditEdition } from '../policy.ts'
import { addCallRow } from '../store.server.ts'

/**
 * Adds another call to an edition, as for a special project beside the juried one; it begins with the demands of the
 * first. Gives its id. Throws forbidden, missing, or invalid for a window that is empty.
 */
export async function addCall(
  ctx: Context,
  actor: Actor,
  year: number,
  wish: Pick<Call, 'kind' | 'titleNb' | 'titleEn' | 'opensAt' | 'closesAt'>,
): Promise<string> {
  if (!mayEditEdition(actor)) throw forbidden()
  if (wish.opensAt >= wish.closesAt) throw invalid('edition.windowEmpty', {}, 'added.closesDate')
  return ctx.tx(async (tx) => {
    const { edition, calls } = await wholeEdition(tx, year)
    const terms = calls[0] ? termsOf(calls[0]) : usualTerms
    const { id } = await addCallRow(tx, { ...wish, ...terms, textNb: '', textEn: '', editionId: edition.id })
    await ctx.note(tx, 'call.added', id, { year, kind: wish.kind })
    return id
  })
}
