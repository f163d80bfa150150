import { nameIfEmpty } from '#app/domains/people/name-if-empty.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraFamily } from '#app/i18n/orchestra-family.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellGuardiansOf } from '../../post/tell-guardian.server.ts'
import { makeGuardian, tieGuardian } from '../changes.server.ts'
import { answerInvitationRow } from '../invitation.store.server.ts'
import { listed } from '../mails.ts'
import { openInvitation } from '../open-invitation.server.ts'
import { mayAcceptInvitation } from '../policy.ts'
import { firstName } from '../rules.ts'
import { listSigners } from '../store.server.ts'

/**
 * Comes in as a guardian, signed in with whatever address one likes; the key says that one was asked. Children for whom
 * who invited may no longer sign are left out. The guardians who were there are told. Gives how many children it is.
 * Throws missing, conflict for an invitation that is over, forbidden for who acts for another, invalid for the child itself.
 */
export async function acceptInvitation(ctx: Context, actor: Actor, key: string): Promise<number> {
  if (!mayAcceptInvitation(actor)) throw forbidden('people.notInPerson')
  return ctx.tx(async (tx) => {
    const { id, name, relation, invitedById, children } = await openInvitation(ctx, tx, key)
    const links = await listSigners(
      tx,
      children.map(({ childId }) => childId),
    )
    const asked = children.filter(({ childId }) =>
      links.some((link) => link.childId === childId && link.guardianId === invitedById && link.maySign),
    )
    if (asked.length === 0) throw conflict('orchestraFamily.invitationOver')
    if (asked.some(({ childId }) => childId === actor.personId)) throw invalid('orchestraFamily.isChild')
    await nameIfEmpty(tx, actor.personId, name)
    await makeGuardian(ctx, tx, actor.personId)
    const already = new Set(
      links.filter(({ guardianId }) => guardianId === actor.personId).map(({ childId }) => childId),
    )
    const newcomer = actor.name || name
    for (const { childId, child } of asked.filter((one) => !already.has(one.childId))) {
      await tellGuardiansOf(ctx, tx, childId, ({ guardianId, locale }) => ({
        key: `guardian-in:${id}:${childId}:${guardianId}`,
        title: say(locale, orchestraFamily.toldNewGuardianTitle, {
          ...{ name: newcomer, children: listed([firstName(child.person.name)], locale) },
        }),
        text: say(locale, orchestraFamily.toldNewGuardian),
        ...{ path: addressIn(locale, 'family'), urgency: 'gathered' },
      }))
      await tieGuardian(ctx, tx, {
        ...{ guardianId: actor.personId, childId, relation, addedById: invitedById },
        ...{ receivesMail: true, maySign: true, mayPickUp: true },
      })
    }
    await answerInvitationRow(tx, id, { acceptedAt: ctx.now })
    await ctx.note(tx, 'guardian.accepted', id, { children: asked.map(({ childId }) => childId) })
    return asked.length
  })
}
