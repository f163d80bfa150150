/** The one work of each participant in the joint exhibition (fellesutstilling), as those who work there need it. */
import type { Space } from '#app/domains/art-round/work.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate } from '#app/kernel/when.ts'

/** Where a work is: not come yet, in the house, or gone from it. */
export const WORK_STATES = ['confirmed', 'delivered', 'returned'] as const
export type WorkState = (typeof WORK_STATES)[number]

/** What the artist tells of it for hanging and insurance, and what is known of it when it does not go home. */
export interface WorkNotes {
  /** Null: not stated, and the price holds. */
  insuredOre: Ore | null
  /** How it is hung or stood. */
  mounting: string
  /** Needs power, a plinth, darkness … */
  needs: string
  packing: string
  /** Why it does not go home as usual; empty: it does. */
  left: string
  /** 0: nothing has been written yet. */
  version: number
}

export interface ExhibitedWork extends WorkNotes {
  participantId: string
  applicationId: string
  /** Whose it is. */
  personId: string
  /** As "12" or "12b"; null: not given yet. */
  catalogueNo: string | null
  /** The artist's, or the group's. */
  name: string
  title: string
  technique: string
  year: number | null
  editionNo: string
  /** Millimetres; null: not told. */
  heightMm: number | null
  widthMm: number | null
  depthMm: number | null
  /** Null: not for sale. */
  priceOre: Ore | null
  space: Space
  picture: PictureView | null
  /** What the picture shows, for those who cannot see it. */
  alt: string
  state: WorkState
  /** Invented for the demonstration. */
  demo: boolean
}

/** What was sold of one participant in the joint exhibition. */
export interface SoldWork {
  ore: Ore
  works: number
  /** The last day on which something was; null: not said. */
  on: CivilDate | null
}

/** Characters. */
export const MOST_NOTE = 500
