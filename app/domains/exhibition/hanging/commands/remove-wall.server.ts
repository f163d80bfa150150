import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { countPlaces, putRoom, removeWallRow } from '../store.server.ts'
import { wallFor } from '../theirs.server.ts'

/**
 * Removes a wall that nothing hangs on. `version` is the room's. Throws missing, forbidden, conflict when works hang there or
 * someone else has changed the room since.
 */
export async function removeWall(
  ctx: Context,
  actor: Actor,
  year: number,
  wallId: string,
  version: number,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { hosting, room, wall } = await wallFor(tx, actor, year, wallId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    const works = await countPlaces(tx, { roomId: room.id, wallId })
    if (works > 0) throw conflict('exhibitionRooms.wallIsUsed', { name: wall.name, works })
    if (!(await putRoom(tx, room.id, version, {}))) throw conflict('faults.changedMeanwhile')
    await removeWallRow(tx, wallId)
    await ctx.note(tx, 'exhibition.wall-removed', room.id, { year })
  })
}
