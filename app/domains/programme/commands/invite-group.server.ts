import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import { listGroups, listItems, putGroup } from '../groups.store.server.ts'
import { invitationKey, letterKey, uninvited } from '../invited.server.ts'
import { invitationMail } from '../mails.ts'
import { theEvent } from '../own.server.ts'
import { mayInviteGroups } from '../policy.ts'
import { isOver } from '../rules.ts'

/**
 * Sends the invitation to those addresses of a group that have not got it, one letter each, with the programme and a link to
 * sign up. An address gets one invitation to an event, in however many groups it stands. Gives how many letters went out.
 *
 * Throws forbidden, missing, conflict when the event is not published, is over or cancelled, when everybody has got it, or
 * when it reaches others in number than the `count` that was said yes to.
 */
export async function inviteGroup(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  { groupId, count }: { groupId: string; count: number },
): Promise<number> {
  if (!mayInviteGroups(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const { event } = await theEvent(tx, year, slug)
    const group = (await listGroups(tx, event.id)).find(({ id }) => id === groupId)
    if (!group) throw missing()
    if (!event.publishedAt) throw conflict('programmeGroups.publishFirst')
    if (event.cancelledAt || isOver(event, ctx.now)) throw conflict('programmeGroups.tooLate')
    const addresses = (await uninvited(tx, event, [group])).get(groupId) ?? []
    if (addresses.length === 0) throw conflict('programmeGroups.allInvited')
    if (addresses.length !== count) throw conflict('programmeOffice.countChanged', { count: addresses.length })
    const items = await listItems(tx, event.id)
    const around = { publicUrl: ctx.settings.publicUrl, key: invitationKey(ctx, event) }
    const letters = addresses.map((address) =>
      invitationMail(event, items, { address, letterKey: letterKey(event, address) }, around),
    )
    const posted = await postAll(tx, letters, ctx.now)
    await putGroup(tx, groupId, group.version, { invitedAt: ctx.now })
    await ctx.note(tx, 'event.group-invited', event.id, { letters: posted })
    return posted
  })
}
