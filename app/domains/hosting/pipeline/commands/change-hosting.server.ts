import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import { yearOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Hosting } from '../../hosting.ts'
import { theHosting } from '../../queries.server.ts'
import { mayMoveHosting } from '../policy.ts'
import { editionOpening } from '../queries.server.ts'
import { putHosting } from '../store.server.ts'

/**
 * The opening as long as no edition says it, what the municipality has agreed to give, and a note of the secretariat's
 * own. Throws missing, forbidden, conflict, or invalid for an opening in another year.
 */
export async function changeHosting(
  ctx: Context,
  actor: Actor,
  id: string,
  wish: Pick<Hosting, 'opensOn' | 'agreedOre' | 'note' | 'version'>,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { year, opensOn: before } = await theHosting(tx, actor, id)
    if (!mayMoveHosting(actor)) throw forbidden()
    const { version, agreedOre, note } = wish
    // What the edition says holds, and is changed there.
    const opensOn = (await editionOpening(tx, year)) === null ? wish.opensOn : before
    if (opensOn !== null && yearOf(opensOn) !== year)
      throw invalid('hostingCase.openingInOtherYear', { year }, 'opensOn')
    if (!(await putHosting(tx, { id, version }, { opensOn, agreedOre, note }, ctx.now)))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'hosting.changed', id, { year, opensOn })
  })
}
