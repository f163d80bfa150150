import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepMeetings } from '../policy.ts'
import { keptMeeting } from '../queries.server.ts'
import { isAhead } from '../rules.ts'
import { listGuests, putMeeting } from '../store.server.ts'
import { tellGuests } from '../telling.server.ts'

/**
 * Calls a meeting off, and takes it out of the calendars of those who are invited. Throws missing, forbidden, and conflict for
 * one that has begun or is called off already.
 */
export async function cancelMeeting(ctx: Context, actor: Actor, id: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { meeting, hosting } = await keptMeeting(tx, actor, id)
    if (!mayKeepMeetings(actor, hosting)) throw forbidden()
    if (!isAhead(meeting, ctx.now))
      throw conflict(meeting.cancelledAt ? 'hostingMeetings.isCancelled' : 'hostingMeetings.isPast')
    const change = { cancelledAt: ctx.now, changedAt: ctx.now, sequence: meeting.sequence + 1 }
    if (!(await putMeeting(tx, meeting, change))) throw conflict('faults.changedMeanwhile')
    await tellGuests(ctx, tx, hosting, { ...meeting, ...change }, await listGuests(tx, [id]), 'cancelled')
    await ctx.note(tx, 'hosting-meeting.cancelled', hosting.id, { meeting: id })
  })
}
