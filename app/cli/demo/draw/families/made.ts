import type { Hand } from '../hand.ts'
import type { Finish, Surface } from '../surface.ts'

/** A picture before it is lit and written: what a family of pictures returns. */
export interface Made {
  readonly surface: Surface
  readonly finish: Finish
  /** What the picture shows, one sentence without a full stop. */
  readonly nb: string
  readonly en: string
}

export type Maker = (hand: Hand) => Promise<Made>
