import type { Section } from '../instruments.ts'
import type { Seat } from './desks.ts'

export interface SeatView extends Seat {
  key: string
  /** Of a member, or the label; empty: nobody. */
  name: string
  newcomer: boolean
  front: boolean
  /** Said not to come on the day that is looked at. */
  away: boolean
}

/** What a repair would do: who moves where. */
export interface RepairView {
  childId: string
  name: string
  key: string
  date: string
  /** Of the plan that holds that day. */
  version: number
  forward: { name: string; key: string }[]
  /** Who could take the seat, of the same section (violins: of both). */
  others: { key: string; name: string }[]
}

export interface SeatingView {
  seminar: { id: string; title: { nb: string; en: string } }
  ensembles: { id: string; name: { nb: string; en: string } }[]
  ensembleId: string
  dates: string[]
  /** Null: all days. */
  date: string | null
  /** The day has seats of its own. */
  isOwn: boolean
  version: number
  shown: boolean
  sections: { section: Section; seats: SeatView[] }[]
  repairs: RepairView[]
  /** Members without a seat. */
  unseated: string[]
  /** The chosen seat, where one is; its key. */
  selected: string | null
  can: { arrange: boolean; undo: boolean }
}
