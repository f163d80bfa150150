/** The money of a year: who gives, what was planned, what it became. Amounts are øre. */
import { type CivilDate, yearOf } from '#app/kernel/when.ts'

/** Whose money it is. The orchestra's year is the calendar year. */
export const SCOPES = ['artRound', 'orchestra'] as const
export type Scope = (typeof SCOPES)[number]

/** Years of which money and plans are kept: from the year before the first round to three years ahead. */
export const isKeptYear = (year: number, today: CivilDate): boolean => year >= 2006 && year <= yearOf(today) + 3

export const GIVER_KINDS = [
  'alliance',
  'host',
  'municipality',
  'county',
  'state',
  'foundation',
  'sponsor',
  'other',
] as const
export type GiverKind = (typeof GIVER_KINDS)[number]

/** The largest amount that is taken: 21 million kroner, which fits a 32-bit number of øre. */
export const MOST_GRANT_ORE = 21_000_000_00

/** Characters. */
export const MOST_GIVER = 120
export const MOST_CATEGORY = 80
export const MOST_LINE = 200
export const MOST_NOTE = 1000
/** Instalments of one contribution, givers and lines of a year. */
export const MOST_INSTALMENTS = 24
export const MOST_LINES = 200

export interface Instalment {
  id: string
  dueOn: CivilDate | null
  amountOre: number
  /** Null: not come yet. */
  receivedOn: CivilDate | null
  note: string
}

/** What is told of a contribution, besides whose year it is. */
export interface ContributionWords {
  giver: string
  kind: GiverKind
  appliedOre: number | null
  appliedOn: CivilDate | null
  reference: string
  grantedOre: number | null
  grantedOn: CivilDate | null
  refusedOn: CivilDate | null
  terms: string
  reportDueOn: CivilDate | null
  reportedOn: CivilDate | null
  note: string
}

export interface Contribution extends ContributionWords {
  id: string
  scope: Scope
  year: number
  position: number
  demo: boolean
  version: number
  instalments: readonly Instalment[]
}

export const SIDES = ['income', 'expense'] as const
export type Side = (typeof SIDES)[number]

export interface MoneyEntry {
  id: string
  date: CivilDate
  text: string
  /** Negative in an entry that takes another back. */
  amountOre: number
  voucher: string
  correctsId: string | null
  enteredAt: Date
}

/** A line of a year's budget. Income here is what comes besides contributions and invoices. */
export interface BudgetLine {
  id: string
  scope: Scope
  year: number
  side: Side
  category: string
  position: number
  budgetOre: number
  note: string
  version: number
  entries: readonly MoneyEntry[]
}
