import { putDuelRoundClosed } from '#app/domains/art-round/deliberation/changes.server.ts'
import { duelRoundsOf } from '#app/domains/art-round/deliberation/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayOpenDuels } from '../policy.ts'
import { type Door, roomOf } from '../room.server.ts'
import { putMeeting } from '../store.server.ts'

/**
 * Closes a duel round, whether everyone has answered or not; from now on its order settles the contested zone. A second
 * time changes nothing. Throws forbidden, and missing for a duel round of another call.
 */
export async function closeDuels(ctx: Context, actor: Actor, year: number, door: Door, id: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const room = await roomOf(tx, actor, year, door)
    if (!mayOpenDuels(actor, room.seat, year)) throw forbidden()
    if (!(await duelRoundsOf(tx, [room.round.id])).some((one) => one.id === id)) throw missing()
    if ((await putDuelRoundClosed(tx, id, ctx.now)) === 0) return
    // The line may have moved: who follows a meeting sees it.
    if (room.meeting?.state === 'open') await putMeeting(tx, room.meeting.id)
    await ctx.note(tx, 'duels.closed', id)
  })
}
