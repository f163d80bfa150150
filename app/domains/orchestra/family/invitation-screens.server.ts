import { namesOf } from '#app/domains/people/contact.server.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { findInvitationByKey } from './invitation.store.server.ts'
import { firstName, isInvitationOpen } from './rules.ts'
import type { InvitationView } from './views.ts'

/**
 * What somebody who holds an invitation's key is shown: who asks, and the children's first names. Of one that is over,
 * that it is. Throws missing for a key that opens nothing.
 */
export async function invitationView(ctx: Context, key: string): Promise<InvitationView> {
  const invitation = await findInvitationByKey(ctx.db, hashOfSecret(key))
  if (!invitation) throw missing()
  if (!isInvitationOpen(invitation, ctx.now)) return { open: false, inviter: '', children: [] }
  const inviter = (await namesOf(ctx.db, [invitation.invitedById])).get(invitation.invitedById) ?? ''
  return {
    ...{ open: true, inviter: inviter.includes('@') ? '' : inviter },
    children: invitation.children.map(({ child }) => firstName(child.person.name)),
  }
}
