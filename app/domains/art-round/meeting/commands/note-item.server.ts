import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWriteNote } from '../policy.ts'
import { type Door, isOutside, itemOfKey, openMeeting, roomOf } from '../room.server.ts'
import { putItem, putMeeting } from '../store.server.ts'

/**
 * What the protocol is to say of an item. Throws forbidden, and conflict for what is not on the agenda, or when the note is
 * another than the one that was changed.
 */
export async function noteItem(
  ctx: Context,
  actor: Actor,
  year: number,
  door: Door,
  { item: key, before, note }: { item: string; before: string; note: string },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const room = await roomOf(tx, actor, year, door)
    const meeting = openMeeting(room)
    const item = itemOfKey(room, key)
    if (!mayWriteNote(actor, room.seat, year, isOutside(room, item.applicationId))) throw forbidden()
    if (item.note === note) return
    if (item.note !== before) throw conflict('meeting.noteChanged')
    await putItem(tx, meeting.id, item.applicationId, { note })
    await putMeeting(tx, meeting.id)
    await ctx.note(tx, 'meeting.noted', item.applicationId, { meetingId: meeting.id })
  })
}
