import type { Actor } from '#app/domains/people/person.ts'
import { invalid, missing } from '#app/kernel/fault.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayRunAuditions } from '../policy.ts'
import { overlap, timesOf } from '../slots.ts'
import { addSlots, listSlots } from '../store.server.ts'
import { touchRound, unsealedRound } from '../unsealed.server.ts'

/**
 * Makes the times of a window: whole slots with the round's pause between them. Times that would meet one of the same
 * room are left out. Gives how many are new. Throws invalid when there is room for none.
 */
export async function addAuditionTimes(
  ctx: Context,
  actor: Actor,
  roundId: string,
  window: { date: CivilDate; from: LocalTime; to: LocalTime; room: string },
): Promise<number> {
  return ctx.tx(async (tx) => {
    if (!mayRunAuditions(await standingOf(tx, actor))) throw missing()
    const round = await unsealedRound(tx, roundId)
    const { date, room } = window
    const there = await listSlots(tx, roundId)
    const fresh = timesOf({ ...window, ...round })
      .map((begins) => ({ date, begins, room }))
      .filter((slot) => !there.some((one) => overlap(one, slot, round.slotMinutes)))
    if (fresh.length === 0) throw invalid('orchestraAudition.noRoomForTimes', { minutes: round.slotMinutes }, 'to')
    await addSlots(tx, roundId, fresh)
    await touchRound(ctx, tx, round)
    await ctx.note(tx, 'audition.times-added', roundId, { date, count: fresh.length })
    return fresh.length
  })
}
