/** What the page of a door and the page of a pass show. */
import type { Opening } from '#app/domains/art-round/studio/opening.ts'
import type { ShownPicture, ShownStudio } from '#app/domains/studio-map/views.ts'
import type { Stamp } from './pass.ts'

export interface NearDoor {
  number: number
  called: string
  opening: Opening
  /** In a straight line. */
  kilometres: number
}

export interface DoorView {
  year: number
  studio: ShownStudio
  called: string
  opening: Opening
  artists: { slug: string; name: string; picture: ShownPicture | null }[]
  /** Why there is no stamp to be had now; null when there is. */
  refusal: string | null
  /** The pass has this door's stamp of today. */
  stampedToday: boolean
  /** Doors stamped in the pass; null without a pass. */
  stamped: number | null
  /** Doors of the round. */
  total: number
  near: NearDoor[]
}

export interface PassView {
  year: number
  /** Null: this browser has no pass. */
  stamps: (Stamp & { called: string })[] | null
  total: number
  /** Places left open in the row. */
  room: number
  /** From the door that was stamped last. */
  near: NearDoor[]
}

/** Stamps of one's own studio on each day. */
export interface OwnStamps {
  number: number
  days: { date: string; stamps: number }[]
  total: number
}
