import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Guest } from '../meeting.ts'
import { mayKeepMeetings } from '../policy.ts'
import { keptMeeting } from '../queries.server.ts'
import { isAhead, toInvite } from '../rules.ts'
import { addGuest, listGuests, listMembers, putMeeting } from '../store.server.ts'
import { tellGuests } from '../telling.server.ts'

/**
 * Invites everybody of the group who is not invited yet. Gives how many. Throws missing, forbidden, and conflict for a meeting
 * that has begun or is called off, and when there is nobody to invite.
 */
export async function inviteGroup(ctx: Context, actor: Actor, id: string): Promise<number> {
  return ctx.tx(async (tx) => {
    const { meeting, hosting } = await keptMeeting(tx, actor, id)
    if (!mayKeepMeetings(actor, hosting)) throw forbidden()
    if (!isAhead(meeting, ctx.now))
      throw conflict(meeting.cancelledAt ? 'hostingMeetings.isCancelled' : 'hostingMeetings.isPast')
    const whom = toInvite(await listMembers(tx, hosting.id), await listGuests(tx, [id]))
    if (whom.length === 0) throw conflict('hostingMeetings.nobodyToInvite')
    const invited: Guest[] = []
    for (const { personId, name, email, locale } of whom)
      invited.push(await addGuest(tx, { meetingId: id, personId, name, email, locale }))
    if (!(await putMeeting(tx, meeting, { invitedAt: meeting.invitedAt ?? ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await tellGuests(ctx, tx, hosting, meeting, invited, 'invited')
    await ctx.note(tx, 'hosting-meeting.invited', hosting.id, { meeting: id, guests: invited.length })
    return invited.length
  })
}
