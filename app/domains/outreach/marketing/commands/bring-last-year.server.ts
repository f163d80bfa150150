import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayPlanMarketing } from '../policy.ts'
import { editionBefore } from '../queries.server.ts'
import { broughtFrom } from '../rules.ts'
import { addItems, listItems } from '../store.server.ts'

/**
 * Starts an edition's plan from the edition before: the same channels, planned anew in the same weeks, none of them new.
 * What the plan has already is left as it is. Gives how many came. Throws forbidden, missing, and conflict when there is
 * nothing to bring.
 */
export async function bringLastYear(ctx: Context, actor: Actor | null, year: number): Promise<number> {
  if (!mayPlanMarketing(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const last = await editionBefore(tx, year)
    const before = last ? await listItems(tx, last.id) : []
    const items = broughtFrom(before, await listItems(tx, edition.id), year - (last?.year ?? year))
    if (items.length === 0) throw conflict('marketing.nothingToBring')
    await addItems(tx, edition.id, items, { enteredById: ctx.actorId, changedAt: ctx.now })
    await ctx.note(tx, 'marketing.brought', edition.id, { items: items.length })
    return items.length
  })
}
