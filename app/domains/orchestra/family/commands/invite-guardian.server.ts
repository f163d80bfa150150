import type { Actor } from '#app/domains/people/person.ts'
import { orchestraFamily } from '#app/i18n/orchestra-family.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { sendInvitation } from '../changes.server.ts'
import type { Relation } from '../family.ts'
import { listSentInvitations } from '../invitation.store.server.ts'
import { mayInvite, mayOpenChild } from '../policy.ts'
import { childNames } from '../queries.server.ts'
import { MOST_INVITATIONS } from '../rules.ts'

/**
 * Asks another guardian in, by a letter in the language of who asks. Gives the invitation's id. Throws missing for a child
 * of others, forbidden for who may not sign for every one of them, invalid for the own address, and conflict when ten wait.
 */
export async function inviteGuardian(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  wish: { name: string; email: string; relation: Relation; childIds: readonly string[] },
): Promise<string> {
  return ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    if (wish.childIds.some((childId) => !mayOpenChild(standing, childId))) throw missing()
    if (!mayInvite(standing, wish.childIds)) throw forbidden()
    if (wish.email === actor.email) throw invalid('orchestraFamily.inviteSelf', {}, 'email')
    if ((await listSentInvitations(tx, actor.personId, ctx.now)).length >= MOST_INVITATIONS)
      throw conflict('orchestraFamily.manyInvitations', { most: MOST_INVITATIONS })
    const names = await childNames(tx, wish.childIds)
    if (names.size !== new Set(wish.childIds).size) throw missing()
    return sendInvitation(ctx, tx, {
      ...{ name: wish.name, email: wish.email, relation: wish.relation, locale },
      // Who has given no name is not told by an address: the other one does not see it.
      inviter: { personId: actor.personId, name: actor.name || say(locale, orchestraFamily.aGuardian) },
      children: [...names].map(([id, { name }]) => ({ id, name })),
    })
  })
}
