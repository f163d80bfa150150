import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, invalidFields, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type EventGroup, MOST_GROUPS } from '../event.ts'
import { addGroup, listGroups, putGroup } from '../groups.store.server.ts'
import { addressesIn, addressFaults } from '../items.ts'
import { theEvent } from '../own.server.ts'
import { mayInviteGroups } from '../policy.ts'

/**
 * Adds an invited group, or changes one: `groupId` is empty for a new one. Throws forbidden, missing, invalid beside the
 * field, conflict when someone has changed it meanwhile.
 */
export async function saveGroup(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  {
    groupId,
    version,
    name,
    emails,
    people,
  }: Pick<EventGroup, 'name' | 'emails' | 'people' | 'version'> & { groupId: string },
): Promise<void> {
  if (!mayInviteGroups(actor)) throw forbidden()
  const addresses = addressesIn(emails)
  const [first, ...more] = addressFaults(addresses)
  if (first) throw invalidFields([first, ...more])
  const group = { name, people, emails: addresses.join('\n') }
  await ctx.tx(async (tx) => {
    const { event } = await theEvent(tx, year, slug)
    const groups = await listGroups(tx, event.id)
    const same = (name: string) => name.toLocaleLowerCase('nb') === group.name.toLocaleLowerCase('nb')
    if (groups.some(({ id, name }) => id !== groupId && same(name)))
      throw invalid('programmeGroups.nameTaken', { name: group.name }, 'name')
    if (groupId === '') {
      if (groups.length >= MOST_GROUPS) throw conflict('programmeGroups.tooManyGroups', { most: MOST_GROUPS })
      await addGroup(tx, { eventId: event.id, ...group })
    } else {
      if (!groups.some(({ id }) => id === groupId)) throw missing()
      if (!(await putGroup(tx, groupId, version, group))) throw conflict('faults.changedMeanwhile')
    }
    await ctx.note(tx, 'event.group-saved', event.id, { addresses: addresses.length })
  })
}
