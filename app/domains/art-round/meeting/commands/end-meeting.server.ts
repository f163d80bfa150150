import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayLead } from '../policy.ts'
import { type Door, isOutside, roomOf } from '../room.server.ts'
import { putItem, putMeeting } from '../store.server.ts'

/** Ends the meeting; a second time changes nothing, and it can be taken up again. Throws forbidden. */
export async function endMeeting(ctx: Context, actor: Actor, year: number, door: Door): Promise<void> {
  await ctx.tx(async (tx) => {
    const room = await roomOf(tx, actor, year, door)
    const { meeting } = room
    if (!mayLead(actor, room.seat, year)) throw forbidden()
    if (meeting?.state !== 'open') return
    if (isOutside(room, meeting.currentId)) throw forbidden('meeting.outOfRoom')
    const now = meeting.items.find(({ applicationId }) => applicationId === meeting.currentId)
    if (now && now.doneAt === null) await putItem(tx, meeting.id, now.applicationId, { doneAt: ctx.now })
    await putMeeting(tx, meeting.id, { state: 'closed', currentId: null, endedAt: ctx.now })
    const done = meeting.items.filter(({ doneAt }) => doneAt !== null).length
    await ctx.note(tx, 'meeting.ended', meeting.id, {
      items: meeting.items.length,
      done: done + Number(now?.doneAt === null),
    })
  })
}
