import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type EventItem, MOST_ITEMS } from '../event.ts'
import { putItems } from '../groups.store.server.ts'
import { inOrderOfDay } from '../items.ts'
import { theEvent } from '../own.server.ts'
import { mayPlanProgramme } from '../policy.ts'
import { putEvent } from '../store.server.ts'

export type ItemWish = Omit<EventItem, 'id' | 'eventId' | 'position'>

/**
 * Sets the points of an event's own programme, in the order of the day; rows without a title are left out. Gives how many
 * there are. Throws forbidden, missing, invalid beside a row that has something and no title, conflict when someone has
 * changed the event meanwhile.
 */
export async function setItems(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  { version, items }: { version: number; items: readonly ItemWish[] },
): Promise<number> {
  if (!mayPlanProgramme(actor)) throw forbidden()
  const nameless = items.flatMap(({ titleNb, begins, titleEn, who, place }, n) =>
    titleNb === '' && (begins || titleEn || who || place)
      ? [{ field: `items[${n}].titleNb`, key: 'faults.required' as const }]
      : [],
  )
  const filled = inOrderOfDay(items.filter(({ titleNb }) => titleNb !== ''))
  const tooMany = { field: 'items', key: 'programmeGroups.tooManyItems' as const, facts: { most: MOST_ITEMS } }
  const [first, ...more] = filled.length > MOST_ITEMS ? [tooMany] : nameless
  if (first) throw invalidFields([first, ...more])
  return ctx.tx(async (tx) => {
    const { event } = await theEvent(tx, year, slug)
    if (!(await putEvent(tx, event.id, version, { changedAt: ctx.now }))) throw conflict('faults.changedMeanwhile')
    await putItems(tx, event.id, filled)
    await ctx.note(tx, 'event.items-set', event.id, { items: filled.length })
    return filled.length
  })
}
