/** A room of eight by five metres in the exhibition of the small round, and works with sizes for its artists. */
import { addRoom } from '#app/domains/exhibition/hanging/commands/add-room.server.ts'
import { placeWork } from '#app/domains/exhibition/hanging/commands/place-work.server.ts'
import { hangingView } from '#app/domains/exhibition/hanging/screens.server.ts'
import type { PlacedWork } from '#app/domains/exhibition/hanging/views.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { exhibition, host } from '../people.ts'

export const YEAR = 2013

export async function drawn(db: Db) {
  const { ctx, part, ...rest } = await exhibition(db)
  const roomId = await addRoom(ctx, host, YEAR, { name: 'Salen', widthMm: 8000, depthMm: 5000, heightMm: 2800 })
  const room = async () => {
    const view = await hangingView(ctx, host, YEAR, roomId)
    if (!view.room) throw new Error('no room')
    return view.room
  }
  const wall = async (name: string) => {
    const found = (await room()).walls.find((one) => one.name === name)
    if (!found) throw new Error(`no wall ${name}`)
    return found
  }
  const wallA = (await wall('A')).id
  const workOf = async (key: string): Promise<PlacedWork | undefined> => {
    const { walls, standing } = await room()
    return [...walls.flatMap(({ hung }) => hung), ...standing].find(({ participantId }) => participantId === part(key))
  }
  const hang = async (key: string, change: Partial<Parameters<typeof placeWork>[3]> = {}) =>
    placeWork(ctx, host, YEAR, { participantId: part(key), version: 0, where: `wall:${wallA}`, ...change })
  return { ctx, part, roomId, room, wall, wallA, workOf, hang, ...rest }
}

/** Gives the work of an artist of the small round a width and a height. */
export const sized = (db: Db, key: string, widthMm: number, heightMm = 800) =>
  db.work.update({ where: { id: `w-${key}` }, data: { widthMm, heightMm } })
