/** The rooms of the exhibition drawn from above, their walls, and where each work hangs or stands. Lengths are millimetres. */

/** A point of a room's plan: from its left side, and from its upper one. */
export interface Point {
  x: number
  y: number
}

export interface Room {
  id: string
  editionId: string
  name: string
  position: number
  widthMm: number
  depthMm: number
  version: number
}

/** A wall to hang on. Whoever stands before it has its beginning at the left hand. */
export interface Wall {
  id: string
  roomId: string
  /** As "A". */
  name: string
  position: number
  fromX: number
  fromY: number
  toX: number
  toY: number
  heightMm: number
}

/** Where the work of a participant is. */
export interface Place {
  participantId: string
  roomId: string
  /** Null: stands on the floor. */
  wallId: string | null
  /** On a wall: from its left end to the work's middle. On the floor: the middle in the room's plan. */
  x: number
  /** On a wall: from the floor to the work's middle. On the floor: the middle in the room's plan. */
  y: number
  version: number
}

/** How high the middle of a work hangs unless told otherwise: about the height of the eyes. */
export const MIDDLE_MM = 1550
/** Two works nearer each other than this are warned of. */
export const LEAST_GAP_MM = 100
/** How far an arrow key moves a work, and with the shift key held down. */
export const STEP_MM = 100
export const FINE_STEP_MM = 10
export const WALL_HEIGHT_MM = 2800

export const LEAST_SIDE_MM = 1000
export const MOST_SIDE_MM = 100_000
export const LEAST_WALL_MM = 200
export const LEAST_HEIGHT_MM = 1000
export const MOST_HEIGHT_MM = 20_000
export const MOST_ROOMS = 40
export const MOST_WALLS = 40
