import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitorFor } from '../../ground.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { settledSpot, type Wish } from '../settle-spot.server.ts'
import { findPlace, putPlace } from '../store.server.ts'

/**
 * Hangs the work of a participant on a wall, stands it on a floor, or moves it; gives where it came to be. A spot outside
 * the wall or the room is drawn in; what else is odd is warned of and never refused.
 * Throws missing (also for one who has resigned), forbidden, invalid for a wall that is gone, conflict when someone else has
 * moved it since: `version` is that of its place on the screen, 0 for none.
 */
export async function placeWork(
  ctx: Context,
  actor: Actor,
  year: number,
  { participantId, version, ...wish }: Wish & { participantId: string; version: number },
): Promise<{ roomId: string; wallId: string | null }> {
  return ctx.tx(async (tx) => {
    const { edition, hosting, participant } = await exhibitorFor(tx, actor, year, participantId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    const before = await findPlace(tx, participantId)
    if ((before?.version ?? 0) !== version) throw conflict('hangingPlan.movedMeanwhile')
    const spot = await settledSpot(tx, edition.id, participant, before, wish)
    if (!spot) throw invalid('hangingPlan.wallIsGone', {}, 'where')
    if (!(await putPlace(tx, { participantId, ...spot }, version, ctx.now)))
      throw conflict('hangingPlan.movedMeanwhile')
    await ctx.note(tx, 'exhibition.hung', participantId, { year })
    return { roomId: spot.roomId, wallId: spot.wallId }
  })
}
