import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import type { Direction } from '../delivery/delivery.ts'
import type { Chase, Counts, ListedWork, NextDay, Shown } from './overview.ts'

/** A line of the list: the artist's own notes stay on the work's page. */
export type ListedRow = Pick<
  ListedWork,
  | 'participantId'
  | 'catalogueNo'
  | 'name'
  | 'title'
  | 'technique'
  | 'heightMm'
  | 'widthMm'
  | 'depthMm'
  | 'space'
  | 'picture'
  | 'alt'
  | 'state'
  | 'hung'
  | 'sold'
  | 'condition'
  | 'left'
  | 'arranged'
  | 'said'
>

export interface ExhibitionWorkView {
  year: number
  venue: string
  shown: Shown
  typed: string
  counts: Counts
  next: NextDay | null
  chases: { chase: Chase; count: number }[]
  rows: ListedRow[]
  /** Who is expected now, or next, today; null: nobody is. */
  door: { direction: Direction; begins: LocalTime; ends: LocalTime; rows: ListedRow[] } | null
  insurance: InsuranceSum & { at: { date: CivilDate; time: LocalTime } | null }
}

/** An exhibition that is worked on, as one's own page and the page of hostings tell of it. */
export interface ExhibitionNow {
  year: number
  venue: string
  next: NextDay | null
  chases: { chase: Chase; count: number }[]
}

export interface InsuranceSum {
  works: number
  ore: Ore
  /** Of the works, those that nothing is known of. */
  missing: { participantId: string; name: string; title: string }[]
}
