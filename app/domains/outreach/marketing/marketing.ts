/** How an edition is made known (markedsplan): channels, advertisements, what is printed and what is digital. */
import type { CivilDate } from '#app/kernel/when.ts'

export const ITEM_KINDS = ['advertisement', 'printed', 'digital', 'mailing', 'event', 'other'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

export const AUDIENCES = ['artists', 'public'] as const
export type Audience = (typeof AUDIENCES)[number]

export const ITEM_STATES = ['planned', 'booked', 'done', 'dropped'] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** The dearest: two million kroner. */
export const MOST_COST_ORE = 2_000_000_00
/** Characters. */
export const MOST_CHANNEL = 80
export const MOST_WHAT = 160
export const MOST_OWNER = 80
export const MOST_NOTE = 500
/** Of one edition. */
export const MOST_ITEMS = 300

/** What is told of an item. */
export interface ItemWords {
  kind: ItemKind
  /** Where, as "Billedkunst" or "Instagram". */
  channel: string
  what: string
  audience: Audience
  date: CivilDate | null
  untilDate: CivilDate | null
  costOre: number | null
  state: ItemState
  owner: string
  /** Not used the year before. */
  isNew: boolean
  note: string
}

export interface MarketingItem extends ItemWords {
  id: string
  version: number
}

/** Where an edition was advertised: as before, and for the first time. */
export interface AdvertisedIn {
  asBefore: string[]
  new: string[]
}
