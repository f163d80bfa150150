/** What other areas' commands take away of invitations, in their own transaction, by their own policies. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { removeInvitationsIn, removeInvitationsOf } from './store.server.ts'

/** Every invitation to an address; gives how many there were. */
export const removeInvitationsTo = (tx: Tx, email: string): Promise<number> => removeInvitationsOf(tx, email)

/** All invitations to these calls; gives how many there were. */
export const removeInvitationsToCalls = (tx: Tx, callIds: readonly string[]): Promise<number> =>
  removeInvitationsIn(tx, callIds)
