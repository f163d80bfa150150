/** A place as one meets it at its door, and an artist among the others of the list. */
import type { Opening } from '#app/domains/art-round/studio/opening.ts'
import type { ShownPicture, ShownStudio } from './views.ts'

/** A place that opens, with those who show there. */
export interface Door {
  studio: ShownStudio
  opening: Opening
  /** By the Norwegian alphabet; `workId` is the work of the joint exhibition. */
  artists: { slug: string; name: string; workId: string | null }[]
}

/** One beside an artist in the list. */
export interface Neighbour {
  slug: string
  name: string
  /** Of the studio; null without one. */
  number: number | null
  /** Of the work in the joint exhibition. */
  picture: ShownPicture | null
}

/** Null at the ends of the list. */
export interface Neighbours {
  before: Neighbour | null
  after: Neighbour | null
}
