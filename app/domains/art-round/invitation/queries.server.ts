/** What other areas may read of invitations. Who may see it is for their own policies to say. */
import type { Call } from '#app/domains/art-round/edition/edition.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Invitation } from './invitation.ts'
import { countInvitationsIn, findInvitationTo, listCallsInvitedTo, listInvitationsTo } from './store.server.ts'

/** Whether an address is invited to a call. A call that is not by invitation needs none: true. */
export const isInvited = async (tx: Tx, call: Pick<Call, 'id' | 'kind'>, email: string): Promise<boolean> =>
  call.kind !== 'invited' || (await findInvitationTo(tx, call.id, email)) !== null

/** Every invitation to an address, the oldest first: for the person whose address it is. */
export const invitationsTo = (tx: Tx, email: string): Promise<Invitation[]> => listInvitationsTo(tx, email)

/** How many are invited to these calls in all. */
export const countInvitedTo = (tx: Tx, callIds: readonly string[]): Promise<number> => countInvitationsIn(tx, callIds)

/** The same for several calls at once: ids of those that are open to the address. */
export async function callsOpenTo(
  tx: Tx,
  calls: readonly Pick<Call, 'id' | 'kind'>[],
  email: string | null,
): Promise<Set<string>> {
  const closed = calls.filter(({ kind }) => kind === 'invited').map(({ id }) => id)
  const open = calls.filter(({ kind }) => kind !== 'invited').map(({ id }) => id)
  const invited = email === null || closed.length === 0 ? [] : await listCallsInvitedTo(tx, closed, email)
  return new Set([...open, ...invited])
}
