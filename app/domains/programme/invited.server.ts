/** The link of an invitation: whoever comes by it sees the event and may sign up, also where it is not for everyone. */
import type { Context, Tx } from '#app/platform/context.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { signKey } from '#app/platform/crypto/signed-key.server.ts'
import { postedKeys } from '#app/platform/mail/outbox.store.server.ts'
import type { Event, EventGroup } from './event.ts'
import { listGroupsAt, removeAddress } from './groups.store.server.ts'
import { addressesIn } from './items.ts'
import type { OwnInvitedGroup } from './views.ts'

export { groupAddresses } from './groups.store.server.ts'

/** The same for all who are invited to an event: it follows from the event and the house's secret. */
export const invitationKey = (ctx: Context, { id }: Pick<Event, 'id'>): string =>
  signKey(ctx.settings.sessionSecret, 'event-invitation', Buffer.from(id))

export const isInvited = (ctx: Context, event: Pick<Event, 'id'>, key: string | null): boolean =>
  key !== null && key !== '' && hashOfSecret(key) === hashOfSecret(invitationKey(ctx, event))

/** Of the letter to one address: nobody gets two invitations to an event, in however many groups the address stands. */
export const letterKey = ({ id }: Pick<Event, 'id'>, address: string): string =>
  `event-invitation:${id}:${hashOfSecret(address).slice(0, 24)}`

/** The addresses of a group that have not got the invitation. */
export async function uninvited(
  tx: Tx,
  event: Pick<Event, 'id'>,
  groups: readonly Pick<EventGroup, 'id' | 'emails'>[],
): Promise<Map<string, string[]>> {
  const all = groups.map(({ id, emails }) => ({ id, addresses: addressesIn(emails) }))
  const posted = await postedKeys(
    tx,
    all.flatMap(({ addresses }) => addresses.map((address) => letterKey(event, address))),
  )
  return new Map(
    all.map(({ id, addresses }) => [id, addresses.filter((address) => !posted.has(letterKey(event, address)))]),
  )
}

/** The groups that an address stands in; what the others in them are is not told. */
export const invitedGroupsAt = async (tx: Tx, email: string): Promise<OwnInvitedGroup[]> =>
  email === '' ? [] : listGroupsAt(tx, email)

/** Takes an address out of every group. Gives how many they were. */
export const leaveInvitedGroups = async (tx: Tx, email: string): Promise<number> =>
  email === '' ? 0 : removeAddress(tx, email)
