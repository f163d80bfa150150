import type { Tx } from '#app/platform/db/client.server.ts'
import type { Place, Room, Wall } from './hanging.ts'

const ROOM = {
  id: true,
  editionId: true,
  name: true,
  position: true,
  widthMm: true,
  depthMm: true,
  version: true,
} as const
const WALL = {
  ...{ id: true, roomId: true, name: true, position: true },
  ...{ fromX: true, fromY: true, toX: true, toY: true, heightMm: true },
} as const
const PLACE = { participantId: true, roomId: true, wallId: true, x: true, y: true, version: true } as const

/** In their order. */
export const listRooms = (tx: Tx, editionId: string): Promise<Room[]> =>
  tx.exhibitionRoom.findMany({ where: { editionId }, select: ROOM, orderBy: [{ position: 'asc' }, { id: 'asc' }] })

export const findRoom = (tx: Tx, id: string): Promise<Room | null> =>
  tx.exhibitionRoom.findUnique({ where: { id }, select: ROOM })

export const addRoom = (tx: Tx, room: Omit<Room, 'id' | 'version'>): Promise<Room> =>
  tx.exhibitionRoom.create({ data: room, select: ROOM })

/** Writes on top of the version that was read; false when someone else has written since. Walls belong to their room. */
export async function putRoom(
  tx: Tx,
  id: string,
  version: number,
  change: Partial<Pick<Room, 'name' | 'widthMm' | 'depthMm'>>,
): Promise<boolean> {
  const { count } = await tx.exhibitionRoom.updateMany({
    where: { id, version },
    data: { ...change, version: version + 1 },
  })
  return count === 1
}

export const removeRoomRow = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.exhibitionRoom.deleteMany({ where: { id, version } })).count === 1

/** In their order, of every room of an edition. */
export const listWalls = (tx: Tx, editionId: string): Promise<Wall[]> =>
  tx.exhibitionWall.findMany({
    where: { room: { editionId } },
    select: WALL,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })

export const wallsOf = (tx: Tx, roomId: string): Promise<Wall[]> =>
  tx.exhibitionWall.findMany({ where: { roomId }, select: WALL, orderBy: [{ position: 'asc' }, { id: 'asc' }] })

export const findWall = (tx: Tx, id: string): Promise<Wall | null> =>
  tx.exhibitionWall.findUnique({ where: { id }, select: WALL })

export const addWalls = (tx: Tx, walls: readonly Omit<Wall, 'id'>[]) =>
  tx.exhibitionWall.createMany({ data: [...walls] })

export const putWall = (tx: Tx, id: string, change: Partial<Omit<Wall, 'id' | 'roomId'>>) =>
  tx.exhibitionWall.update({ where: { id }, data: change, select: { id: true } })

export const removeWallRow = (tx: Tx, id: string) => tx.exhibitionWall.delete({ where: { id }, select: { id: true } })

/** Also of those who have resigned since. */
export const listPlaces = (tx: Tx, editionId: string): Promise<Place[]> =>
  tx.hangingPlace.findMany({ where: { room: { editionId } }, select: PLACE })

/** Works of those who take part still, on a wall or, without one, anywhere in the room. */
export const countPlaces = (tx: Tx, of: { roomId: string; wallId?: string }): Promise<number> =>
  tx.hangingPlace.count({ where: { ...of, participant: { resignedAt: null } } })

export const findPlace = (tx: Tx, participantId: string): Promise<Place | null> =>
  tx.hangingPlace.findUnique({ where: { participantId }, select: PLACE })

/** Writes on top of the version that was read (0: it has none); false when someone else has written since. */
export async function putPlace(
  tx: Tx,
  { participantId, ...spot }: Omit<Place, 'version'>,
  version: number,
  changedAt: Date,
): Promise<boolean> {
  if (version > 0) {
    const { count } = await tx.hangingPlace.updateMany({
      where: { participantId, version },
      data: { ...spot, changedAt, version: version + 1 },
    })
    return count === 1
  }
  if (await findPlace(tx, participantId)) return false
  await tx.hangingPlace.create({ data: { participantId, ...spot, changedAt }, select: { participantId: true } })
  return true
}

export const removePlace = async (tx: Tx, participantId: string, version: number): Promise<boolean> =>
  (await tx.hangingPlace.deleteMany({ where: { participantId, version } })).count === 1
