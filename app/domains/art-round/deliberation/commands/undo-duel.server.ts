import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ownDuels, pairOfKeys } from '../own.server.ts'
import { mayDuel } from '../policy.ts'
import { removeDuel } from '../store.server.ts'

/**
 * A juror takes the last answer back and meets the pair again. It is named, so that a second tap takes nothing more
 * back. Throws forbidden before the juror has sealed, and conflict when the duels are over.
 */
export async function undoDuel(
  ctx: Context,
  actor: Actor,
  year: number,
  { left, right }: { left: string; right: string },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { seated, duels } = await ownDuels(tx, actor, year)
    if (!mayDuel(actor, seated.seat, year)) throw forbidden()
    if (!duels || duels.duelRound.state === 'closed') throw conflict('meeting.duelsClosed')
    const pair = pairOfKeys(seated, left, right)?.pair
    const last = duels.own.at(-1)
    if (!last || last.firstId !== pair?.firstId || last.secondId !== pair.secondId) return
    await removeDuel(tx, last.id)
    await ctx.note(tx, 'duels.undone', duels.duelRound.id, { answered: duels.own.length - 1 })
  })
}
