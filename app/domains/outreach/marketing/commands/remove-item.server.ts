import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayPlanMarketing } from '../policy.ts'
import { dropItem, listItems } from '../store.server.ts'

/** Takes something out of the plan that was entered by mistake. Throws forbidden, missing or conflict. */
export async function removeItem(
  ctx: Context,
  actor: Actor | null,
  year: number,
  id: string,
  version: number,
): Promise<void> {
  if (!mayPlanMarketing(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const item = (await listItems(tx, edition.id)).find((one) => one.id === id)
    if (!item) throw missing()
    if (!(await dropItem(tx, id, version))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'marketing.removed', id, { kind: item.kind })
  })
}
