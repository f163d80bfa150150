import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { exhibitedWorks } from '../../work/queries.server.ts'
import { fromLeft, lengthOf, spread } from '../rules.ts'
import { listPlaces, putPlace } from '../store.server.ts'
import { wallFor } from '../theirs.server.ts'
import { toldOf } from '../told-wall.ts'

/**
 * Hangs the works of a wall with the same distance between them, in the order in which they hang; each keeps its height.
 * Gives how many. `told` is what the screen showed of the wall. Throws missing, forbidden, conflict when they do not fit,
 * when there are none, or when someone else has moved one since.
 */
export async function hangEvenly(
  ctx: Context,
  actor: Actor,
  year: number,
  wallId: string,
  told: string,
): Promise<number> {
  return ctx.tx(async (tx) => {
    const { edition, hosting, wall } = await wallFor(tx, actor, year, wallId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    const works = new Map((await exhibitedWorks(tx, edition.id)).map((work) => [work.participantId, work]))
    const hung = fromLeft(
      (await listPlaces(tx, edition.id)).flatMap((place) => {
        const work = works.get(place.participantId)
        return work && place.wallId === wallId ? [{ ...place, widthMm: work.widthMm, heightMm: work.heightMm }] : []
      }),
    )
    if (toldOf(hung) !== told) throw conflict('hangingPlan.movedMeanwhile')
    if (hung.length === 0) throw conflict('hangingPlan.wallIsEmpty')
    const middles = spread(
      lengthOf(wall),
      hung.map(({ widthMm }) => widthMm ?? 0),
    )
    if (!middles) throw conflict('hangingPlan.doNotFit', { name: wall.name })
    for (const [n, { participantId, roomId, y, version }] of hung.entries())
      await putPlace(tx, { participantId, roomId, wallId, x: middles[n] ?? 0, y }, version, ctx.now)
    await ctx.note(tx, 'exhibition.hung-evenly', wallId, { year, works: hung.length })
    return hung.length
  })
}
