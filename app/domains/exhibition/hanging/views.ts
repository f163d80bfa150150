import type { PictureView } from '#app/domains/media/views.ts'
import type { ExhibitedWork } from '../work/work.ts'
import type { Room, Wall } from './hanging.ts'
import type { Warning } from './rules.ts'

/** A wall with how long it is and how many works hang on it. */
export interface ShownWall extends Wall {
  lengthMm: number
  works: number
}

/** A room with its walls; `floor`: works that stand on it. */
export interface ShownRoom extends Room {
  walls: ShownWall[]
  floor: number
}

export interface RoomsView {
  year: number
  venue: string
  rooms: ShownRoom[]
}

/** A work on the plan, or still without a place. */
export interface PlanWork
  extends Pick<
    ExhibitedWork,
    | 'participantId'
    | 'catalogueNo'
    | 'name'
    | 'title'
    | 'technique'
    | 'heightMm'
    | 'widthMm'
    | 'depthMm'
    | 'space'
    | 'mounting'
    | 'needs'
    | 'alt'
  > {
  picture: PictureView | null
  sold: boolean
}

export interface PlacedWork extends PlanWork {
  roomId: string
  wallId: string | null
  x: number
  y: number
  version: number
}

export interface PlanWall extends ShownWall {
  /** From left to right. */
  hung: PlacedWork[]
  warnings: Warning[]
}

export interface HangingView {
  year: number
  venue: string
  /** Every room, for the way from one to another and for the choice of a wall. */
  rooms: (Pick<ShownRoom, 'id' | 'name' | 'floor'> & {
    walls: Pick<ShownWall, 'id' | 'name' | 'lengthMm' | 'works'>[]
  })[]
  /** The one that is shown; null: there is none yet. */
  room: (Room & { walls: PlanWall[]; standing: PlacedWork[] }) | null
  /** By number. */
  unplaced: PlanWork[]
  /** Of those who have resigned and whose work had a place: it is off the plan. */
  fallen: { participantId: string; name: string; where: string }[]
  counts: { works: number; placed: number; warnings: number }
}
