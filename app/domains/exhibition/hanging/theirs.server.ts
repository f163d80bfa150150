/** A room, or a wall, of one year's exhibition. */
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { exhibitionFor, type Ground } from '../ground.server.ts'
import type { Room, Wall } from './hanging.ts'
import { findRoom, findWall } from './store.server.ts'

/** Throws missing also for a room of another year's exhibition; forbidden for who does not work there. */
export async function roomFor(
  tx: Tx,
  actor: Actor | null,
  year: number,
  roomId: string,
): Promise<Ground & { room: Room }> {
  const ground = await exhibitionFor(tx, actor, year)
  const room = await findRoom(tx, roomId)
  if (!room || room.editionId !== ground.edition.id) throw missing()
  return { ...ground, room }
}

/** Throws missing, forbidden. */
export async function wallFor(
  tx: Tx,
  actor: Actor | null,
  year: number,
  wallId: string,
): Promise<Ground & { room: Room; wall: Wall }> {
  const ground = await exhibitionFor(tx, actor, year)
  const wall = await findWall(tx, wallId)
  const room = wall && (await findRoom(tx, wall.roomId))
  if (!wall || !room || room.editionId !== ground.edition.id) throw missing()
  return { ...ground, room, wall }
}
