import type { CivilDate } from '#app/kernel/when.ts'
import type { BudgetLine, Contribution, GiverKind, Scope, Side } from './funding.ts'
import type { Invoice, InvoiceKind, InvoiceState, SellerPart } from './invoices.ts'
import type { FundingSums, Result } from './rules.ts'

/** What somebody gives, or what is sold by invoice, in a row. */
export interface GiverRow {
  /** Null: what is sold by invoice, and is changed there. */
  id: string | null
  /** Empty where it is sold: the kind says it. */
  giver: string
  kind: GiverKind | `${InvoiceKind}Sales`
  appliedOre: number | null
  grantedOre: number | null
  receivedOre: number
  remainingOre: number
  refused: boolean
  demo: boolean
  reportDueOn: CivilDate | null
  reportedOn: CivilDate | null
  reportLate: boolean
  /** An instalment that should have come has not. */
  instalmentLate: boolean
  /** What the same giver granted the year before. */
  beforeOre: number | null
}

export interface LineRow extends Pick<BudgetLine, 'id' | 'side' | 'category' | 'budgetOre' | 'note' | 'version'> {
  actualOre: number
  /** What was left of the budget; of income what has come beyond it. */
  leftOre: number
  entries: number
  beforeOre: number | null
}

export interface EntryRow {
  id: string
  date: CivilDate
  text: string
  amountOre: number
  voucher: string
  /** It stands: nothing takes it back, and it takes nothing back. */
  stands: boolean
  takesBack: boolean
}

export interface FundingView {
  scope: Scope
  year: number
  givers: GiverRow[]
  /** Who gave last year and is not among this year's. */
  gone: { giver: string; grantedOre: number }[]
  sums: FundingSums
  /** Last year's; null when nothing is entered of it. */
  before: { sums: FundingSums; result: Result } | null
  lines: Record<Side, LineRow[]>
  result: Result
  /** The line whose entries are shown. */
  open: (LineRow & { rows: EntryRow[] }) | null
  today: CivilDate
  can: { copy: boolean }
}

export interface ContributionView {
  contribution: Contribution
  receivedOre: number
  remainingOre: number
  /** What the same giver was asked for and gave in the years before, the newest first. */
  earlier: { year: number; appliedOre: number | null; grantedOre: number | null }[]
  late: string[]
  reportLate: boolean
  today: CivilDate
  can: { remove: boolean }
}

export interface InvoiceRow {
  id: string
  number: number | null
  kind: InvoiceKind
  scope: Scope
  year: number
  buyer: string
  state: InvoiceState
  grossOre: number
  /** What is left with value-added tax when a part is credited; null: nothing is, or all. */
  leftOre: number | null
  issuedOn: CivilDate | null
  dueOn: CivilDate | null
  paidOn: CivilDate | null
  demo: boolean
}

export interface InvoicesView {
  rows: InvoiceRow[]
  /** All that there are, before they are narrowed. */
  total: number
  /** Those shown, with value-added tax: what is sent and not paid, and how much of it is past its day. */
  owing: { count: number; ore: number; late: number; lateOre: number }
  /** Years that there are invoices of, the newest first. */
  years: number[]
  shown: { year: number | null; state: InvoiceState | null }
  today: CivilDate
  /** Asked for in the address: whose year a new one is of. */
  fresh: { scope: Scope; year: number }
  /** What is not set up of the seller: with anything of it no invoice can be issued. */
  sellerLacks: SellerPart[]
}

export interface InvoiceView {
  invoice: Invoice
  state: InvoiceState
  vatOre: number
  grossOre: number
  /** What a credit note credits, and whether only a part of it. */
  credits: { id: string; number: number; part: boolean } | null
  /** Credit notes of it, the oldest first, with what each takes off, with value-added tax. */
  creditedBy: { id: string; number: number; ore: number }[]
  /** What is left when they are taken off, without and with value-added tax. */
  left: { netOre: number; grossOre: number }
  today: CivilDate
  sellerLacks: SellerPart[]
  /** What a reminder of it says; null as long as it is not overdue. */
  reminder: {
    number: number
    /** What is left to pay, with value-added tax. */
    ore: number
    /** A part is credited. */
    part: boolean
    issuedOn: CivilDate
    dueOn: CivilDate
    account: string
    seller: string
  } | null
  /** The last day on which it must be kept; null for a draft. */
  keptUntil: CivilDate | null
  can: { edit: boolean; issue: boolean; settle: boolean; unsettle: boolean; credit: boolean; remind: boolean }
}

/** What the annual report says of a year's money. Amounts in øre, without value-added tax. */
export interface FundingFigures {
  /** Those who have granted something, and what is sold, in the order of the report. */
  givers: { giver: string; kind: GiverRow['kind']; ore: number; receivedOre: number }[]
  /** Null: nothing is entered on the budget's lines. */
  resultOre: number | null
}

/** What waits in the year's money. */
export interface MoneyWaiting {
  /** Past their day, with value-added tax. */
  invoices: { count: number; ore: number }
  /** To givers, due within a month or overdue. */
  reports: { id: string; giver: string; year: number; dueOn: CivilDate; late: boolean }[]
  /** Contributions of which something should have come, and how much. */
  instalments: { id: string; giver: string; year: number; ore: number }[]
}
