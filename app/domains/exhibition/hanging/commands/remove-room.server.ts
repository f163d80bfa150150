import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { countPlaces, removeRoomRow } from '../store.server.ts'
import { roomFor } from '../theirs.server.ts'

/** Removes a room that nothing hangs or stands in. Throws missing, forbidden, conflict when it is used or another by now. */
export async function removeRoom(
  ctx: Context,
  actor: Actor,
  year: number,
  roomId: string,
  version: number,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { hosting } = await roomFor(tx, actor, year, roomId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    const works = await countPlaces(tx, { roomId })
    if (works > 0) throw conflict('exhibitionRooms.roomIsUsed', { works })
    if (!(await removeRoomRow(tx, roomId, version))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'exhibition.room-removed', roomId, { year })
  })
}
