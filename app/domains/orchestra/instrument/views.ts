import type { PictureView } from '#app/domains/media/views.ts'
import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Instrument } from '../instruments.ts'
import type { Agreement } from './agreement.ts'
import type { Condition, Loan, Moment, OwnedInstrument, Repair } from './instrument.ts'
import type { LoanState, whyNotLend } from './rules.ts'

export const SHOWS = ['all', 'free', 'lent', 'late', 'repair', 'retired'] as const
export type Show = (typeof SHOWS)[number]

export interface InstrumentRow {
  id: string
  mark: string
  instrument: Instrument
  size: string
  maker: string
  serial: string
  condition: Condition
  retired: boolean
  insuredOre: Ore | null
  /** The loan that binds it; null: free, in repair or out of use. */
  loan: { id: string; childName: string; state: LoanState; dueOn: CivilDate } | null
  repair: { sentOn: CivilDate; workshop: string } | null
  isFree: boolean
}

export interface InstrumentsView {
  search: string
  instrument: Instrument | null
  show: Show
  /** What matches. */
  rows: InstrumentRow[]
  counts: Record<'owned' | 'free' | 'lent' | 'late' | 'repair', number>
  values: { rows: ValueRow[]; totalOre: Ore; unvalued: number }
}

/** A line of the insurance's list. */
export interface ValueRow {
  mark: string
  instrument: Instrument
  size: string
  maker: string
  serial: string
  boughtOn: CivilDate | null
  condition: Condition
  /** The insured value, else what it was bought for; null: neither is known. */
  valueOre: Ore | null
}

export interface PhotoView {
  id: string
  picture: PictureView
  moment: Moment
  loanId: string | null
  takenAt: Date
}

export interface LoanLine extends Pick<Loan, 'id' | 'lentOn' | 'dueOn' | 'returnedOn'> {
  childName: string
  state: LoanState
}

export interface InstrumentView {
  instrument: OwnedInstrument
  loans: LoanLine[]
  repairs: Repair[]
  photos: PhotoView[]
  /** Null: it can be lent now. */
  hindrance: ReturnType<typeof whyNotLend>
  /** Who may borrow it: those who have a place; those who play this instrument first. */
  children: { childId: string; name: string; instrument: Instrument }[]
  today: CivilDate
}

export interface LoanView {
  id: string
  instrument: Pick<OwnedInstrument, 'id' | 'mark' | 'instrument' | 'size' | 'maker' | 'serial'>
  childName: string
  loan: Loan
  state: LoanState
  /** The last day to return it; earlier than the agreement's when the child has left. */
  dueOn: CivilDate
  leftOn: CivilDate | null
  agreement: Agreement
  wording: number
  /** Ready to draw. */
  paths: string[]
  photos: PhotoView[]
  today: CivilDate
  can: { sign: boolean; keep: boolean }
}
