/** Visits (besøkstall) and sales (salg): entries that are added, and corrected by entries. */
import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate } from '#app/kernel/when.ts'

export const VISIT_KINDS = ['visit', 'group', 'school'] as const
export type VisitKind = (typeof VISIT_KINDS)[number]

export const VISIT_METHODS = ['counter', 'guestbook', 'checkin', 'estimate'] as const
export type VisitMethod = (typeof VISIT_METHODS)[number]

export const SALE_CHANNELS = ['studio', 'exhibition', 'web', 'after', 'none'] as const
export type SaleChannel = (typeof SALE_CHANNELS)[number]
/** Where something was sold; `none` is the statement that nothing was. */
export type SellingChannel = Exclude<SaleChannel, 'none'>

/** No place has more visits in one entry: what is above it is a slip of the finger. */
export const MOST_VISITS = 20_000
export const MOST_SOLD_WORKS = 1000

interface Entry {
  id: string
  editionId: string
  /** The entry that this one takes back. */
  correctsId: string | null
  /** Made by the phone, so that a repeat counts once. */
  onceKey: string
  enteredAt: Date
  enteredById: string | null
}

/** Visits at one place on one day. A visit is not a visitor: who comes twice counts twice. */
export interface VisitEntry extends Entry {
  /** Null: the joint exhibition. */
  studioId: string | null
  date: CivilDate
  /** Negative in an entry that corrects. */
  visits: number
  kind: VisitKind
  method: VisitMethod
}

/** What one participant sold, or the statement that it was nothing. */
export interface SaleEntry extends Entry {
  participantId: string
  channel: SaleChannel
  date: CivilDate | null
  /** Negative in an entry that corrects. */
  amountOre: Ore
  works: number
}

/** A report that ought to come: one place (null: the joint exhibition) on one open day. */
export interface ExpectedReport {
  studioId: string | null
  date: CivilDate
}

/** A sum and what it rests on. Null: no report has come, which is not the same as nobody came. */
export interface VisitSum {
  visits: number | null
  byKind: Record<VisitKind, number>
  byMethod: Record<VisitMethod, number>
  /** Reports are counted by place and day, however many entries each has. */
  received: number
  expected: number
}

export interface VisitSums extends VisitSum {
  studios: VisitSum
  exhibition: VisitSum
  /** Every place that is expected or has reported; null is the joint exhibition. */
  byPlace: readonly (VisitSum & { studioId: string | null })[]
  /** By date, first day first. */
  byDay: readonly (VisitSum & { date: CivilDate })[]
  missing: readonly ExpectedReport[]
}

export interface SalesOfChannel {
  /** Null: nobody reported a sale here. */
  ore: Ore | null
  works: number
  /** How many participants the amount rests on. */
  sellers: number
}

export interface SalesTotals {
  total: SalesOfChannel
  byChannel: Record<SellingChannel, SalesOfChannel>
  participants: number
  /** Participants who sold something. */
  sold: number
  /** Participants who stated that they sold nothing. */
  statedNone: number
  /** Participants from whom nothing has come. sold + statedNone + notReported = participants. */
  notReported: number
  /** statedNone / participants, from 0 to 1; null without participants. Those who did not report are not in the share. */
  shareWithoutSale: number | null
}
