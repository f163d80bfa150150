import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { findInvitationByKey } from './invitation.store.server.ts'
import { isInvitationOpen } from './rules.ts'

/** The invitation that a key opens. Throws missing for no invitation, and conflict for one that is over. */
export async function openInvitation(ctx: Context, tx: Tx, key: string) {
  const invitation = await findInvitationByKey(tx, hashOfSecret(key))
  if (!invitation) throw missing()
  if (!isInvitationOpen(invitation, ctx.now)) throw conflict('orchestraFamily.invitationOver')
  return invitation
}
