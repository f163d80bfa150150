import { benchOf } from '#app/domains/art-round/selection/bench.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayLead } from '../policy.ts'
import { type Door, openMeeting, roomOf } from '../room.server.ts'
import { decisionsReady } from '../rules.ts'
import { putMeeting } from '../store.server.ts'

/**
 * Lets the names be seen in the meeting, or hides them again. Only when every application has its decision, so that no
 * name can weigh. Throws forbidden, and conflict before that.
 */
export async function showNames(ctx: Context, actor: Actor, year: number, door: Door, shown: boolean): Promise<void> {
  await ctx.tx(async (tx) => {
    const room = await roomOf(tx, actor, year, door)
    if (!mayLead(actor, room.seat, year)) throw forbidden()
    const meeting = openMeeting(room)
    if (meeting.namesShown === shown) return
    if (shown && !decisionsReady((await benchOf(tx, year, room.call.id)).applications))
      throw conflict('meeting.namesTooEarly')
    await putMeeting(tx, meeting.id, { namesShown: shown })
    if (shown) await ctx.note(tx, 'meeting.namesShown', meeting.id)
    else await ctx.note(tx, 'meeting.namesHidden', meeting.id)
  })
}
