/** From what was typed or dragged to a place on a wall or a floor. */
import type { Participant } from '#app/domains/art-round/studio/studio.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { exhibitedWorkOf, exhibitedWorks } from '../work/queries.server.ts'
import { MIDDLE_MM, type Place } from './hanging.ts'
import { clamped, firstFree, lengthOf } from './rules.ts'
import { findRoom, findWall, listPlaces } from './store.server.ts'

/** "wall:<id>" or "floor:<id of the room>", and where there. */
export interface Wish {
  where: string
  /** The middle of the work: dragged there. */
  exact?: { x: number; y: number }
  /** Typed: from the left end of the wall to the left side of the work, or to its middle in the plan. */
  fromLeft?: number | null
  /** Typed: how high the middle is, or how far down the plan. */
  middle?: number | null
}

type Spot = Omit<Place, 'participantId' | 'version'>

/** Null: there is no such wall or room in this exhibition. What is not said stays, or is what one begins with. */
export async function settledSpot(
  tx: Tx,
  editionId: string,
  participant: Participant,
  before: Place | null,
  { where, exact, fromLeft = null, middle = null }: Wish,
): Promise<Spot | null> {
  const [kind, id = ''] = where.split(':')
  const wall = kind === 'wall' ? await findWall(tx, id) : null
  const room = await findRoom(tx, kind === 'wall' ? (wall?.roomId ?? '') : id)
  if (room?.editionId !== editionId) return null
  if (!wall) {
    const there = before?.wallId === null && before.roomId === room.id ? before : null
    const x = exact?.x ?? fromLeft ?? there?.x ?? room.widthMm / 2
    const y = exact?.y ?? middle ?? there?.y ?? room.depthMm / 2
    return { roomId: room.id, wallId: null, x: clamped(x, room.widthMm), y: clamped(y, room.depthMm) }
  }
  const length = lengthOf(wall)
  const there = before?.wallId === wall.id ? before : null
  const on = (x: number, y: number): Spot => ({
    ...{ roomId: room.id, wallId: wall.id, x: clamped(x, length), y: clamped(y, wall.heightMm) },
  })
  if (exact) return on(exact.x, exact.y)
  const width = (await exhibitedWorkOf(tx, participant)).widthMm ?? 0
  const y = middle ?? there?.y ?? MIDDLE_MM
  if (fromLeft !== null) return on(fromLeft + width / 2, y)
  if (there) return on(there.x, y)
  const works = new Map((await exhibitedWorks(tx, editionId)).map((work) => [work.participantId, work]))
  const hung = (await listPlaces(tx, editionId)).flatMap((place) => {
    const work = works.get(place.participantId)
    if (!work || place.wallId !== wall.id || place.participantId === participant.id) return []
    const { widthMm, heightMm } = work
    return [{ participantId: place.participantId, x: place.x, y: place.y, widthMm, heightMm }]
  })
  return on(firstFree(length, hung, width), y)
}
