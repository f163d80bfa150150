import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { wholeEdition } from '../change-section.server.ts'
import type { Call } from '../edition.ts'
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
    const {
      minWorks = 1,
      maxWorks = 4,
      maxWorkAge = null,
      minPracticeYears = null,
      statementMax = 1200,
    } = calls[0] ?? {}
    const demands = { minWorks, maxWorks, maxWorkAge, minPracticeYears, statementMax, textNb: '', textEn: '' }
    const { id } = await addCallRow(tx, { ...wish, ...demands, editionId: edition.id })
    await ctx.note(tx, 'call.added', id, { year, kind: wish.kind })
    return id
  })
}
