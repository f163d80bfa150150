/** All works of the joint exhibition at a glance: where they are, and what is to be chased. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { Direction } from '../delivery/delivery.ts'
import type { Condition } from '../receipt/receipt.ts'
import type { ExhibitedWork, SoldWork } from '../work/work.ts'

/** What the list can be narrowed to; its words in the address are these. */
export const SHOWN = [
  'all',
  'awaited',
  'in-house',
  'not-hung',
  'sold',
  'returned',
  'left',
  'damaged',
  'no-value',
] as const
export type Shown = (typeof SHOWN)[number]
export const shownOf = (text: string | null): Shown => SHOWN.find((one) => one === text) ?? 'all'

/** A work with everything that the list is narrowed and counted by. */
export interface ListedWork extends ExhibitedWork {
  hung: boolean
  sold: SoldWork | null
  /** As the last receipt that holds says; null: there is none. */
  condition: Condition | null
  /** When it was arranged to come, or to be fetched; null: not said, or at another time. */
  arranged: Record<Direction, { date: string; begins: string; ends: string } | null>
  /** Whether anything has been said of it, also another time. */
  said: Record<Direction, boolean>
}

export interface Counts {
  all: number
  /** Taken in, also those that have gone again. */
  delivered: number
  inHouse: number
  hung: number
  sold: number
  soldOre: number
  returned: number
  left: number
  damaged: number
  noValue: number
}

/** What comes next in the year of an exhibition; "closed" once it is over. */
export type NextDay = { what: 'delivery' | 'opening' | 'closing' | 'closed'; on: CivilDate; days: number }

/** What a coordinator is to see to next. */
export const CHASES = [
  'no-slots',
  'silent',
  'late',
  'no-value',
  'damaged',
  'not-hung',
  'unwatched',
  'unfetched',
  'sold-waits',
] as const
export type Chase = (typeof CHASES)[number]
