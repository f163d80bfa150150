import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Lead } from '../input.ts'
import type { Meeting } from '../meeting.ts'
import { mayLead } from '../policy.ts'
import { type Door, isOutside, itemKey, itemOfKey, type Room, roomOf } from '../room.server.ts'
import { moveOf } from '../rules.ts'
import { putItem, putMeeting } from '../store.server.ts'

/**
 * One step of the talk, which every screen follows; to resume opens a meeting that was ended, too. A press on a button
 * that was drawn before someone else moved on changes nothing. Throws forbidden for who does not lead, and for a chair
 * who is outside; conflict when no meeting is open, or the item is not there.
 */
export async function leadMeeting(ctx: Context, actor: Actor, year: number, door: Door, lead: Lead): Promise<void> {
  await ctx.tx(async (tx) => {
    const room = await roomOf(tx, actor, year, door)
    const { meeting } = room
    if (!mayLead(actor, room.seat, year)) throw forbidden()
    if (!meeting || (meeting.state === 'closed' && lead.step !== 'resume')) throw conflict('meeting.notOpen')
    if (isOutside(room, meeting.currentId)) throw forbidden('meeting.outOfRoom')
    if (lead.seen !== seenNow(room, meeting)) return
    const wished = lead.step === 'jump' ? itemOfKey(room, lead.item).applicationId : null
    const move = moveOf(meeting, lead.step, wished)
    if (!move) return
    const done = meeting.items.find(({ applicationId }) => applicationId === move.doneId)
    if (done && done.doneAt === null) await putItem(tx, meeting.id, done.applicationId, { doneAt: ctx.now })
    await putMeeting(tx, meeting.id, { currentId: move.currentId, state: 'open', endedAt: null })
    await ctx.note(tx, 'meeting.moved', meeting.id, { step: lead.step, applicationId: move.currentId })
  })
}

const seenNow = (room: Room, { currentId }: Meeting): string => (currentId === null ? '' : itemKey(room, currentId))
