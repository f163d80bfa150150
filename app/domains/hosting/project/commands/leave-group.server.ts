import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepMeetings } from '../policy.ts'
import { metHosting } from '../queries.server.ts'
import { isAhead } from '../rules.ts'
import { findMember, listGuests, listMeetings, putLeft, removeGuest } from '../store.server.ts'
import { tellGuests } from '../telling.server.ts'

/**
 * Somebody leaves the project group, and is no longer expected at meetings to come: the calendar is told. Throws missing,
 * forbidden.
 */
export async function leaveGroup(ctx: Context, actor: Actor, hostingId: string, id: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await metHosting(tx, actor, hostingId)
    if (!mayKeepMeetings(actor, hosting)) throw forbidden()
    const member = await findMember(tx, id)
    if (member?.hostingId !== hostingId || member.leftAt !== null) throw missing()
    await putLeft(tx, id, ctx.now)
    const ahead = (await listMeetings(tx, [hostingId])).filter((meeting) => isAhead(meeting, ctx.now))
    const guests = await listGuests(
      tx,
      ahead.map((meeting) => meeting.id),
    )
    for (const meeting of ahead)
      for (const guest of guests.filter(({ meetingId, email }) => meetingId === meeting.id && email === member.email)) {
        await tellGuests(ctx, tx, hosting, meeting, [guest], 'cancelled')
        await removeGuest(tx, guest.id)
      }
    await ctx.note(tx, 'hosting-group.left', hostingId, { member: id })
  })
}
