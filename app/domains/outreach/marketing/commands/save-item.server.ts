import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type ItemWords, MOST_ITEMS } from '../marketing.ts'
import { mayPlanMarketing } from '../policy.ts'
import { itemFaults } from '../rules.ts'
import { addItems, listItems, putItem } from '../store.server.ts'
import { toldOf } from '../told-of.ts'

/**
 * Plans something of an edition's marketing, or writes how it stands now.
 * @param known the item and what was seen of it; null: another one
 * Throws forbidden, missing, invalid for what cannot be, and conflict when the plan is full or someone has changed the
 * item since.
 */
export async function saveItem(
  ctx: Context,
  actor: Actor | null,
  year: number,
  known: { id: string; version: number } | null,
  words: ItemWords,
): Promise<void> {
  if (!mayPlanMarketing(actor)) throw forbidden()
  const told = toldOf(words)
  const [fault, ...rest] = itemFaults(told, civilDateOf(ctx.now))
  if (fault) throw invalidFields([fault, ...rest])
  await ctx.tx(async (tx) => {
    const { id: editionId } = await theEdition(tx, year)
    const items = await listItems(tx, editionId)
    if (!known) {
      if (items.length >= MOST_ITEMS) throw conflict('marketing.full')
      await addItems(tx, editionId, [told], { enteredById: ctx.actorId, changedAt: ctx.now })
      await ctx.note(tx, 'marketing.planned', editionId, { kind: told.kind })
      return
    }
    if (!items.some(({ id }) => id === known.id)) throw missing()
    if (!(await putItem(tx, known.id, known.version, { ...told, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'marketing.changed', known.id, { state: told.state })
  })
}
