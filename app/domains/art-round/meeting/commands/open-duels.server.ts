import { addDuelRound } from '#app/domains/art-round/deliberation/changes.server.ts'
import { duelRoundsOf } from '#app/domains/art-round/deliberation/queries.server.ts'
import { benchOf } from '#app/domains/art-round/selection/bench.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayOpenDuels } from '../policy.ts'
import { type Door, roomOf } from '../room.server.ts'
import { contestedZone } from '../rules.ts'

/**
 * Opens duels over the contested zone as the line is drawn now, and over nothing else. Throws forbidden, and conflict
 * when duels are open, when not all have sealed, when less than two are contested, or when it is announced.
 */
export async function openDuels(ctx: Context, actor: Actor, year: number, door: Door, perJuror: number): Promise<void> {
  await ctx.tx(async (tx) => {
    const room = await roomOf(tx, actor, year, door)
    if (!mayOpenDuels(actor, room.seat, year)) throw forbidden()
    if (room.call.announcedAt !== null) throw conflict('meeting.announced')
    if ((await duelRoundsOf(tx, [room.round.id])).some(({ state }) => state === 'open'))
      throw conflict('meeting.duelsOpenAlready')
    const { ranked } = await benchOf(tx, year, room.call.id)
    if (!ranked) throw conflict('meeting.notAllSealed')
    const order = ranked.ranking.applications.map(({ applicationId }) => applicationId)
    const { applicationIds, places } = contestedZone(ranked.line, order)
    if (applicationIds.length < 2) throw conflict('meeting.nothingContested')
    const opened = await addDuelRound(tx, {
      roundId: room.round.id,
      applicationIds,
      places,
      perJuror,
      openedAt: ctx.now,
      openedById: ctx.actorId,
    })
    await ctx.note(tx, 'duels.opened', opened.id, { contested: applicationIds.length, places, perJuror })
  })
}
