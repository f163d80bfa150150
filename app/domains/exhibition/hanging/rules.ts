import type { FieldFault } from '#app/domains/art-round/edition/edition.ts'
import { LEAST_GAP_MM, LEAST_WALL_MM, MOST_WALLS, type Place, type Point, type Room, type Wall } from './hanging.ts'

type Ends = Pick<Wall, 'fromX' | 'fromY' | 'toX' | 'toY'>
type Sides = Pick<Room, 'widthMm' | 'depthMm'>

/** From end to end, in whole millimetres. */
export const lengthOf = ({ fromX, fromY, toX, toY }: Ends): number => Math.round(Math.hypot(toX - fromX, toY - fromY))

/**
 * The four walls of a rectangle, A to D around the room, each from the left hand of one who stands inside and looks at it.
 * The first is the upper one of the drawing.
 */
export function fourWalls({ widthMm: w, depthMm: d }: Sides): (Ends & Pick<Wall, 'name' | 'position'>)[] {
  const corners = [
    [0, 0, w, 0],
    [w, 0, w, d],
    [w, d, 0, d],
    [0, d, 0, 0],
  ] as const
  return corners.map(([fromX, fromY, toX, toY], n) => ({
    ...{ name: 'ABCD'.charAt(n), position: n, fromX, fromY, toX, toY },
  }))
}

const isIn = ({ x, y }: Point, { widthMm, depthMm }: Sides): boolean => x >= 0 && x <= widthMm && y >= 0 && y <= depthMm

/** Whether both ends lie in the room. */
export const liesIn = (wall: Ends, room: Sides): boolean =>
  isIn({ x: wall.fromX, y: wall.fromY }, room) && isIn({ x: wall.toX, y: wall.toY }, room)

/** What is wrong with a wall beside the others of its room. */
export function wallFaults(
  wish: Ends & { name: string },
  room: Sides,
  others: readonly Pick<Wall, 'name'>[],
): FieldFault[] {
  const faults: FieldFault[] = []
  const same = (a: string, b: string) => a.toLocaleLowerCase('nb') === b.toLocaleLowerCase('nb')
  if (others.some(({ name }) => same(name, wish.name)))
    faults.push({ field: 'name', key: 'exhibitionRooms.wallNameTaken', facts: { name: wish.name } })
  if (others.length >= MOST_WALLS)
    faults.push({ field: 'name', key: 'exhibitionRooms.tooManyWalls', facts: { most: MOST_WALLS } })
  const ends = { from: { x: wish.fromX, y: wish.fromY }, to: { x: wish.toX, y: wish.toY } }
  for (const [end, point] of Object.entries(ends)) {
    if (point.x < 0 || point.x > room.widthMm)
      faults.push({ field: `${end}X`, key: 'exhibitionRooms.outsideWidth', facts: { most: room.widthMm } })
    if (point.y < 0 || point.y > room.depthMm)
      faults.push({ field: `${end}Y`, key: 'exhibitionRooms.outsideDepth', facts: { most: room.depthMm } })
  }
  if (faults.length === 0 && lengthOf(wish) < LEAST_WALL_MM)
    faults.push({ field: 'toX', key: 'exhibitionRooms.wallTooShort', facts: { least: LEAST_WALL_MM } })
  return faults
}

/** Where an end comes to lie when a room gets other sides: one on the right or the lower side stays on it. */
const followed = (at: number, before: number, after: number): number => (at === before ? after : at)

/** The walls of a room that gets other sides; those along its sides go with them. */
export function stretched<W extends Ends>(walls: readonly W[], before: Sides, after: Sides): W[] {
  return walls.map((wall) => ({
    ...wall,
    fromX: followed(wall.fromX, before.widthMm, after.widthMm),
    toX: followed(wall.toX, before.widthMm, after.widthMm),
    fromY: followed(wall.fromY, before.depthMm, after.depthMm),
    toY: followed(wall.toY, before.depthMm, after.depthMm),
  }))
}

/** A work as far as hanging goes; null: the side is not known. */
export interface Sized {
  participantId: string
  widthMm: number | null
  heightMm: number | null
}

/** What a work takes of its wall, from the wall's left end and the floor. A side that is not known takes nothing. */
export interface Box {
  left: number
  right: number
  bottom: number
  top: number
}

export function boxOf({ x, y }: Point, { widthMm, heightMm }: Pick<Sized, 'widthMm' | 'heightMm'>): Box {
  const half = { width: (widthMm ?? 0) / 2, height: (heightMm ?? 0) / 2 }
  return { left: x - half.width, right: x + half.width, bottom: y - half.height, top: y + half.height }
}

/** What is worth a look on a wall. Nothing of it is refused: whoever hangs the works sees what the plan does not. */
export type Warning =
  | { kind: 'noSize' | 'overEnd' | 'tooHigh' | 'underFloor'; participantId: string; otherId: null }
  | { kind: 'overlap' | 'tooClose'; participantId: string; otherId: string }

export type HungWork = Sized & Point

const share = (from: number, to: number, otherFrom: number, otherTo: number): boolean =>
  from < otherTo && otherFrom < to

/** The warnings of one wall, by the works from left to right. */
export function wallWarnings(wall: Ends & Pick<Wall, 'heightMm'>, hung: readonly HungWork[]): Warning[] {
  const length = lengthOf(wall)
  const boxes = fromLeft(hung).map((work) => ({ work, box: boxOf(work, work) }))
  return boxes.flatMap(({ work, box }, n): Warning[] => {
    const { participantId } = work
    const alone = (kind: 'noSize' | 'overEnd' | 'tooHigh' | 'underFloor'): Warning => ({
      kind,
      participantId,
      otherId: null,
    })
    const found: Warning[] = []
    if (work.widthMm === null || work.heightMm === null) found.push(alone('noSize'))
    if (box.left < 0 || box.right > length) found.push(alone('overEnd'))
    if (box.top > wall.heightMm) found.push(alone('tooHigh'))
    if (box.bottom < 0) found.push(alone('underFloor'))
    for (const other of boxes.slice(n + 1)) {
      const otherId = other.work.participantId
      const near = LEAST_GAP_MM
      const b = other.box
      if (share(box.left, box.right, b.left, b.right) && share(box.bottom, box.top, b.bottom, b.top))
        found.push({ kind: 'overlap', participantId, otherId })
      else if (
        share(box.left - near, box.right + near, b.left, b.right) &&
        share(box.bottom - near, box.top + near, b.bottom, b.top)
      )
        found.push({ kind: 'tooClose', participantId, otherId })
    }
    return found
  })
}

/** As one walks along a wall: by the left side, of two in the same place the higher first. */
export const fromLeft = <W extends HungWork>(hung: readonly W[]): W[] =>
  [...hung].sort(
    (a, b) => boxOf(a, a).left - boxOf(b, b).left || b.y - a.y || (a.participantId < b.participantId ? -1 : 1),
  )

/**
 * The middles of works of these widths, side by side in this order, with the same distance between them and to both ends of
 * the wall; whole millimetres, so that two distances may differ by one. Null when they are wider than the wall together.
 */
export function spread(lengthMm: number, widthsMm: readonly number[]): number[] | null {
  const gap = (lengthMm - widthsMm.reduce((sum, width) => sum + width, 0)) / (widthsMm.length + 1)
  if (gap < 0) return null
  let left = gap
  return widthsMm.map((width) => {
    const middle = left + width / 2
    left += width + gap
    return Math.round(middle)
  })
}

/** Where a work that comes to a wall hangs at first: in the first place that is wide enough, else at the right end. */
export function firstFree(lengthMm: number, hung: readonly HungWork[], widthMm: number): number {
  let left = LEAST_GAP_MM
  for (const work of fromLeft(hung)) {
    const box = boxOf(work, work)
    if (left + widthMm + LEAST_GAP_MM <= box.left) break
    left = Math.max(left, box.right + LEAST_GAP_MM)
  }
  return Math.round(Math.max(widthMm / 2, Math.min(left, lengthMm - widthMm) + widthMm / 2))
}

/** A middle that lies on the wall, or in the plan of the room, whatever was typed or dragged. */
export const clamped = (at: number, most: number): number => Math.round(Math.min(Math.max(at, 0), most))

/** Whether two places are the same spot. */
export const isSameSpot = (
  a: Pick<Place, 'roomId' | 'wallId' | 'x' | 'y'>,
  b: Pick<Place, 'roomId' | 'wallId' | 'x' | 'y'>,
) => a.roomId === b.roomId && a.wallId === b.wallId && a.x === b.x && a.y === b.y
