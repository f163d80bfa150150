import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import type { Wall } from '../hanging.ts'
import { wallFaults } from '../rules.ts'
import { addWalls, putRoom, wallsOf } from '../store.server.ts'
import { roomFor } from '../theirs.server.ts'

/** Its name, where its ends lie, and how high it is. */
export type WallWish = Omit<Wall, 'id' | 'roomId' | 'position'>

/**
 * Puts one more wall into a room, by its two ends. `version` is the room's. Throws missing, forbidden, invalid beside the
 * field, conflict when someone else has changed the room since.
 */
export async function addWall(
  ctx: Context,
  actor: Actor,
  year: number,
  roomId: string,
  { version, ...wish }: WallWish & { version: number },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { hosting, room } = await roomFor(tx, actor, year, roomId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    const walls = await wallsOf(tx, roomId)
    const [first, ...more] = wallFaults(wish, room, walls)
    if (first) throw invalidFields([first, ...more])
    if (!(await putRoom(tx, roomId, version, {}))) throw conflict('faults.changedMeanwhile')
    const position = Math.max(-1, ...walls.map((wall) => wall.position)) + 1
    await addWalls(tx, [{ ...wish, roomId, position }])
    await ctx.note(tx, 'exhibition.wall-drawn', roomId, { year })
  })
}
