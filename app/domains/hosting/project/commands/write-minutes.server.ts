import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepMeetings } from '../policy.ts'
import { keptMeeting } from '../queries.server.ts'
import { canMinute, toInvite } from '../rules.ts'
import { addGuest, listGuests, listMembers, putCame, putMeeting } from '../store.server.ts'

/**
 * What was said at a meeting, and who came: guests and members by their ids. Who came without an invitation is added. Throws
 * missing, forbidden, and conflict for one that has not begun, is called off, or has changed meanwhile.
 */
export async function writeMinutes(
  ctx: Context,
  actor: Actor,
  id: string,
  { version, minutes, came }: { version: number; minutes: string; came: readonly string[] },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { meeting, hosting } = await keptMeeting(tx, actor, id)
    if (!mayKeepMeetings(actor, hosting)) throw forbidden()
    if (!canMinute(meeting, ctx.now))
      throw conflict(meeting.cancelledAt ? 'hostingMeetings.isCancelled' : 'hostingMeetings.notHeldYet')
    if (!(await putMeeting(tx, { id, version }, { minutes }))) throw conflict('faults.changedMeanwhile')
    const guests = await listGuests(tx, [id])
    for (const guest of guests) await putCame(tx, guest.id, came.includes(guest.id))
    for (const member of toInvite(await listMembers(tx, hosting.id), guests))
      if (came.includes(member.id)) {
        const { personId, name, email, locale } = member
        await addGuest(tx, { meetingId: id, personId, name, email, locale, came: true })
      }
    await ctx.note(tx, 'hosting-meeting.minuted', hosting.id, { meeting: id, came: came.length })
  })
}
