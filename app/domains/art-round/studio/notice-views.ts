/** What a page shows from which a studio's day is told. Nothing of it is more than the public pages tell. */
import type { Today, Wish } from './notice.ts'
import type { Opening } from './opening.ts'

export interface TodayPanelView {
  studioId: string
  number: number
  called: string
  artists: string[]
  today: Today
  /** What makes sense to say now. */
  wishes: Wish[]
}

/** A studio of which something is said today. */
export interface SaidToday {
  number: number
  /** Of one who shows there. */
  slug: string
  called: string
  opening: Opening
}
