import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import type { Room } from '../hanging.ts'
import { liesIn, stretched } from '../rules.ts'
import { listRooms, putRoom, putWall, wallsOf } from '../store.server.ts'
import { roomFor } from '../theirs.server.ts'

/**
 * Gives a room another name or other sides; walls along its sides go with them. Throws missing, forbidden, invalid beside
 * the field when a wall would come to lie outside or the name is taken, conflict when someone else has written since.
 */
export async function changeRoom(
  ctx: Context,
  actor: Actor,
  year: number,
  roomId: string,
  { version, ...wish }: Pick<Room, 'name' | 'widthMm' | 'depthMm' | 'version'>,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { edition, hosting, room } = await roomFor(tx, actor, year, roomId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    const others = (await listRooms(tx, edition.id)).filter(({ id }) => id !== roomId)
    if (others.some(({ name }) => name.toLocaleLowerCase('nb') === wish.name.toLocaleLowerCase('nb')))
      throw invalid('exhibitionRooms.roomNameTaken', { name: wish.name }, 'name')
    const walls = stretched(await wallsOf(tx, roomId), room, wish)
    const outside = walls.filter((wall) => !liesIn(wall, wish)).map(({ name }) => name)
    if (outside.length > 0)
      throw invalid('exhibitionRooms.wallsOutside', { names: outside.join(', '), count: outside.length }, 'widthMm')
    if (!(await putRoom(tx, roomId, version, wish))) throw conflict('faults.changedMeanwhile')
    for (const { id, fromX, fromY, toX, toY } of walls) await putWall(tx, id, { fromX, fromY, toX, toY })
    await ctx.note(tx, 'exhibition.room-changed', roomId, { year })
  })
}
