import type { Instrument } from '../instruments.ts'
import type { Cell, Gap } from './meter.ts'
import type { Remedy, Swap } from './remedies.ts'
import type { Slot } from './slots.ts'
import type { StandIn } from './stand-in.ts'

export interface CoveragePiece {
  id: string
  composer: string
  title: string
  /** What it asks for, in the order of a score: names of parts and sections. */
  needIds: string[]
}

export interface SlotView extends Pick<Slot, 'id' | 'date' | 'begins' | 'ends' | 'half'> {
  /** What is rehearsed then, in order; null: nothing is said of it. */
  planned: string[] | null
  /** Members who are sure, who have not answered or come for a part, and who do not come. */
  counts: { certain: number; unsure: number; away: number }
}

/** One gap of what is planned, for the list. */
export interface PlannedGap {
  slotId: string
  pieceId: string
  gap: Gap
}

/** One piece in one part of a day, looked at closely. */
export interface CloseView {
  slotId: string
  pieceId: string
  cell: Cell
  /** Of each part, who is sure to play it: the names that the viewer may read, and how many there are. */
  players: { needId: string; names: string[]; count: number; least: number; ideal: number }[]
  gaps: { gap: Gap; remedies: Remedy[] }[]
}

export interface CoverageView {
  seminar: {
    id: string
    title: { nb: string; en: string }
    term: string
    partner: string
    /** Players that the partner comes with. */
    partnerPlayers: number
  }
  slots: SlotView[]
  pieces: CoveragePiece[]
  /** By slot and piece, "slot|piece". */
  levels: Record<string, { level: Cell['level']; short: number; unsure: number }>
  gaps: PlannedGap[]
  swap: Swap | null
  close: CloseView | null
  /** The partner's players are counted in. */
  withPartner: boolean
  /** The order was decided here, and not by the plan. */
  ordered: boolean
  calls: { id: string; name: string; instrument: Instrument; dates: string[]; accepted: boolean | null }[]
  can: { mend: boolean; waiting: boolean }
}

export interface StandInsView {
  standIns: Omit<StandIn, 'addedAt' | 'endedAt'>[]
}

/** What a stand-in sees who was asked: no child and no address of others. */
export interface StandInAnswerView {
  name: string
  instrument: Instrument
  title: { nb: string; en: string }
  venue: string
  days: { date: string; begins: string; ends: string }[]
  pieces: string[]
  answer: boolean | null
  over: boolean
}
