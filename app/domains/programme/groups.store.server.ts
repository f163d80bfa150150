import type { Stock } from '#app/kernel/keeping.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { EventGroup, EventItem } from './event.ts'
import { addressesIn } from './items.ts'

/** In their order. */
export const listItems = (tx: Tx, eventId: string): Promise<EventItem[]> =>
  tx.eventItem.findMany({ where: { eventId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })

/** Of several events at once, each in its order. One statement. */
export const listItemsOf = (tx: Tx, eventIds: readonly string[]): Promise<EventItem[]> =>
  tx.eventItem.findMany({
    where: { eventId: { in: [...eventIds] } },
    orderBy: [{ eventId: 'asc' }, { position: 'asc' }, { id: 'asc' }],
  })

/** Puts these in the place of those that are there. */
export async function putItems(
  tx: Tx,
  eventId: string,
  items: readonly Omit<EventItem, 'id' | 'eventId' | 'position'>[],
) {
  await tx.eventItem.deleteMany({ where: { eventId } })
  await tx.eventItem.createMany({ data: items.map((item, position) => ({ ...item, eventId, position })) })
}

export const listGroups = (tx: Tx, eventId: string): Promise<EventGroup[]> =>
  tx.eventGroup.findMany({ where: { eventId }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })

/** Of several events at once, by name. One statement. */
export const listGroupsOf = (tx: Tx, eventIds: readonly string[]): Promise<EventGroup[]> =>
  tx.eventGroup.findMany({ where: { eventId: { in: [...eventIds] } }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })

export const addGroup = (tx: Tx, group: Pick<EventGroup, 'eventId' | 'name' | 'emails' | 'people'>) =>
  tx.eventGroup.create({ data: group })

/** Writes on top of the version that was read; false when someone else has written since. */
export async function putGroup(
  tx: Tx,
  id: string,
  version: number,
  change: Partial<Omit<EventGroup, 'id' | 'eventId' | 'version'>>,
): Promise<boolean> {
  const { count } = await tx.eventGroup.updateMany({
    where: { id, version },
    data: { ...change, version: version + 1 },
  })
  return count === 1
}

export const removeGroupRow = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.eventGroup.deleteMany({ where: { id, version } })).count === 1

/**
 * The addresses of an invited group: counted from the day of the event. Its name, how many they were and how many came are
 * kept.
 */
export const groupAddresses: Stock<Tx> = {
  async list(tx) {
    const rows = await tx.eventGroup.findMany({
      where: { emails: { not: '' } },
      select: { id: true, emails: true, event: { select: { date: true } } },
    })
    return rows.map(({ id, emails, event }) => ({ scope: id, base: event.date, count: addressesIn(emails).length }))
  },
  async remove(tx, ids) {
    const rows = await tx.eventGroup.findMany({
      where: { id: { in: [...ids] }, emails: { not: '' } },
      select: { id: true, emails: true, people: true },
    })
    let gone = 0
    for (const { id, emails, people } of rows) {
      const count = addressesIn(emails).length
      await tx.eventGroup.update({ where: { id }, data: { emails: '', people: people ?? count }, select: { id: true } })
      gone += count
    }
    return gone
  },
}

const naming = (email: string) => ({ emails: { contains: email } })

/** Groups that an address stands in, with their events. */
export async function listGroupsAt(tx: Tx, email: string) {
  const rows = await tx.eventGroup.findMany({
    where: naming(email),
    select: { name: true, emails: true, invitedAt: true, event: { select: { titleNb: true, date: true } } },
    orderBy: { id: 'asc' },
  })
  return rows
    .filter(({ emails }) => addressesIn(emails).includes(email))
    .map(({ name, invitedAt, event }) => ({ group: name, event: event.titleNb, date: event.date, invitedAt }))
}

/** Takes an address out of every group that it stands in. Gives how many they were. */
export async function removeAddress(tx: Tx, email: string): Promise<number> {
  const rows = await tx.eventGroup.findMany({ where: naming(email), select: { id: true, emails: true } })
  const own = rows.filter(({ emails }) => addressesIn(emails).includes(email))
  for (const { id, emails } of own) {
    const rest = addressesIn(emails).filter((one) => one !== email)
    const data = { emails: rest.join('\n'), version: { increment: 1 } }
    await tx.eventGroup.update({ where: { id }, data, select: { id: true } })
  }
  return own.length
}
