import type { AdvertisedIn, MarketingItem } from './marketing.ts'
import type { MarketingSums } from './rules.ts'

/** How many copies went where. */
export interface CopiesAt {
  total: number
  /** Of them, those that lay in newspapers. */
  inserted: number
  /** By channel, the most first. */
  channels: { channel: string; copies: number }[]
  /** By place, the most first; of a channel without a place the place is empty. */
  places: { place: string; copies: number }[]
}

export interface MarketingView {
  year: number
  items: MarketingItem[]
  sums: MarketingSums
  /** Last year's costs; null when nothing is entered of it. */
  beforeOre: number | null
  advertised: AdvertisedIn
  /** Of the catalogue; null before the first are entered. */
  copies: CopiesAt | null
  /** What the press wrote; null: nothing is recorded. */
  press: { stories: number; media: number } | null
  /** The one that is being changed. */
  editing: MarketingItem | null
  can: { copy: boolean }
}
