import type { OwnPart } from '#app/domains/art-round/studio/own-part.ts'
import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import type { SaleWord } from './expected.ts'
import type { ShownSales } from './sums.ts'
import type { SaleChannel, SalesTotals, VisitKind, VisitMethod, VisitSum } from './tally.ts'

/** One saved count, as those who count at the place see it. */
export interface EntryView {
  id: string
  visits: number
  kind: VisitKind
  method: VisitMethod
  /** An instant as ISO text, so that it is the same when a phone gets it as JSON. */
  enteredAt: string
  /** Who wrote it down; empty when it came with a file. */
  by: string
  mine: boolean
  /** It was taken back and no longer counts. */
  takenBack: boolean
  can: { correct: boolean }
}

export interface TallyDay {
  date: CivilDate
  opens: LocalTime
  closes: LocalTime
  state: 'ahead' | 'today' | 'over'
  /** Null: no report has come, which is not the same as nobody came. */
  visits: number | null
  byKind: Record<VisitKind, number>
  /** The latest first. */
  entries: EntryView[]
}

/** A place where someone counts, with its days. */
export interface PlaceTally {
  /** Null: the joint exhibition. */
  studioId: string | null
  number: number | null
  /** Empty: it is called by its artists. */
  name: string
  /** The artists who show there. */
  artists: string[]
  /** Those of them who share it with the reader; empty where the reader is none of them. */
  others: string[]
  days: TallyDay[]
  /** The day that the page is about; null when the place has no open day. */
  chosen: CivilDate | null
}

export interface SaleView {
  id: string
  channel: SaleChannel
  date: CivilDate | null
  amountOre: Ore
  works: number
  enteredAt: string
  /** The artist; empty where the page is the artist's own. */
  artist: string
  /** The work that hangs in the joint exhibition; empty elsewhere. */
  title: string
  /** Written down by someone else than the reader. */
  byOther: boolean
  takenBack: boolean
  can: { correct: boolean }
}

export interface MyTallyView {
  year: number
  personId: string
  /** The part that the figures are of. */
  own: { id: string; slug: string }
  /** All of the artist's parts in the year, that one too. */
  parts: OwnPart[]
  /** Null: the artist has no studio in this edition and shows at the joint exhibition only. */
  place: PlaceTally | null
  sales: { word: SaleWord; totalOre: Ore; entries: SaleView[] }
  today: CivilDate
  /** Makes the once-keys of the forms of this page. */
  once: string
}

/** A work that can be sold at the joint exhibition. */
export interface HangingWork {
  participantId: string
  artist: string
  title: string
  priceOre: Ore | null
}

export interface ExhibitionTallyView {
  year: number
  personId: string
  venue: string
  place: PlaceTally
  works: HangingWork[]
  sales: { totalOre: Ore; works: number; entries: SaleView[] }
  today: CivilDate
  once: string
}

export interface HostingView {
  editions: { year: number; venue: string; hosts: string[]; periodFrom: CivilDate | null; periodTo: CivilDate | null }[]
}

/** One place on one day: a sum, or why there is none. */
export type Cell = { kind: 'sum'; visits: number } | { kind: 'missing' } | { kind: 'ahead' } | { kind: 'closed' }

export interface PlaceRow {
  /** The studio's id; null: the joint exhibition. */
  studioId: string | null
  number: number | null
  name: string
  artists: string[]
  cells: Cell[]
  sum: VisitSum
}

export interface OfficeTallyView {
  year: number
  today: CivilDate
  /** Every date on which something is open. */
  dates: CivilDate[]
  days: { date: CivilDate; sum: VisitSum }[]
  rows: PlaceRow[]
  onlyMissing: boolean
  /** How many places lack a report of a day that has begun. */
  behind: number
  total: VisitSum
  studios: VisitSum
  exhibition: VisitSum
  sales: {
    totals: Pick<SalesTotals, 'participants' | 'sold' | 'statedNone' | 'notReported' | 'shareWithoutSale'>
    shown: ShownSales
    sellers: Record<keyof ShownSales, number>
    artists: { participantId: string; name: string; word: SaleWord }[]
  }
  /** The place that is opened for entering on behalf; null when none is. */
  open: PlaceTally | null
  remind: { count: number; doneToday: boolean; can: boolean }
  once: string
}
