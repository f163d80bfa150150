/** What the pages of auditions are given. Nothing is in them that their reader may not see. */
import type { Instrument } from '../instruments.ts'
import type { Season } from '../term.ts'
import type { Audition, AuditionKind, AuditionRound, Criterion, Decision, Slot, SlotTime } from './audition.ts'
import type { NextStep } from './rules.ts'

export type RoundState = 'hidden' | 'soon' | 'open' | 'closed' | 'sealed' | 'announced'

export interface RoundLine {
  id: string
  kind: AuditionKind
  titleNb: string
  titleEn: string
  year: number
  season: Season
  state: RoundState
  bookFrom: Date | null
  bookTo: Date | null
  slotMinutes: number
  /** How many play; null for who is not of the secretariat. */
  candidates: number | null
  inPanel: boolean
  /** Own children with a time. */
  own: { name: string; slot: SlotTime | null }[]
}

export interface AuditionsView {
  rounds: RoundLine[]
  /** Semesters that a round may be planned in; the first is proposed. */
  terms: { term: string; year: number; season: Season }[]
  can: { plan: boolean }
}

/** Of a round what everybody with a part in it reads. */
export type ShownRound = Omit<AuditionRound, 'semesterId' | 'changedAt'>

export interface OwnResult {
  auditionId: string
  name: string
  instrument: Instrument
  slot: SlotTime | null
  withdrawn: boolean
  /** Null until it is announced. */
  result: Decision | null
  words: string
  appeal: string
  appealedAt: Date | null
  appealAnswer: string
  /** The first instant that is too late to ask. */
  askUntil: Date | null
  can: { ask: boolean }
}

export interface OfficeCandidate {
  auditionId: string
  number: number
  instrument: Instrument
  pieces: string
  withAccompanist: boolean
  slot: SlotTime | null
  withdrawn: boolean
  /** Null for who judges a blind round, also in the secretariat. */
  name: string | null
  municipality: string | null
  /** Null before it is sent. */
  result: Decision | null
}

export interface OfficeRound {
  candidates: OfficeCandidate[]
  criteria: Criterion[]
  slots: Slot[]
  panel: { personId: string; name: string; chair: boolean }[]
  /** Who may be asked into the panel. */
  askable: { personId: string; name: string }[]
  /** Once everything is decided. */
  letters: PreviewedLetter[] | null
  /** What is to be done now; null when the result is sent. */
  next: NextStep | null
  can: { change: boolean; seeNames: boolean }
}

export interface PreviewedLetter {
  to: string
  email: string
  subject: string
  text: string
}

export interface RoundView {
  round: ShownRound & { year: number; season: Season; state: RoundState }
  own: OwnResult[]
  office: OfficeRound | null
  can: { book: boolean; panel: boolean }
}

export interface BookableChild {
  childId: string
  name: string
  instrument: Instrument
  /** Of the booking, if there is one. */
  auditionId: string | null
  slot: SlotTime | null
  pieces: string
  withAccompanist: boolean
}

/** A way to book: a time for each of the children, in their order. */
export interface BookingChoice {
  slots: SlotTime[]
  ids: string
  /** Lies against other times, so that the panel's day has no holes. */
  together: boolean
}

export interface BookingView {
  round: ShownRound & { state: RoundState }
  /** Have a time. */
  booked: BookableChild[]
  /** Have none yet, and are booked in one go. */
  unbooked: BookableChild[]
  /** The children that the choices are for. */
  chosen: string[]
  choices: BookingChoice[]
  /** Every free time, for one child. */
  singles: BookingChoice[]
  can: { book: boolean }
}

export interface PanelCandidate {
  number: number
  instrument: Instrument
  pieces: string
  withAccompanist: boolean
  slot: SlotTime | null
  /** Only where the round is not blind. */
  name: string | null
  own: 'empty' | 'begun' | 'complete' | 'recused'
  sheets: number
  /** Names of panelists who have not finished theirs. */
  lacking: string[]
}

export interface PanelDecision {
  auditionId: string
  version: number
  number: number
  instrument: Instrument
  place: number | null
  tied: boolean
  mean: number | null
  panel: { name: string; state: 'empty' | 'begun' | 'complete' | 'recused'; mean: number | null; note: string }[]
  result: Audition['result']
  /** Hidden from the panel once it is announced, except where reasons are asked for. */
  words: string
  appeal: string
  appealAnswer: string
  can: { decide: boolean; answer: boolean }
}

export interface PanelView {
  round: ShownRound & { state: RoundState }
  seat: { chair: boolean } | null
  /** Before it is sealed. By time. */
  candidates: PanelCandidate[]
  /** How many are not shown, since one answers for them. */
  withheld: number
  panel: { name: string; chair: boolean; severity: number | null; given: number; of: number }[]
  /** After it is sealed: by instrument for members, in one list for soloists. */
  groups: { instrument: Instrument | null; decisions: PanelDecision[] }[]
  can: { seal: boolean; decide: boolean }
}

export interface SheetView {
  round: ShownRound & { state: RoundState }
  /** The id of the panelist's own seat in this round; it says nothing of the candidate. */
  seat: string
  number: number
  instrument: Instrument
  pieces: string
  withAccompanist: boolean
  slot: SlotTime | null
  name: string | null
  criteria: Criterion[]
  marks: Readonly<Record<string, number>>
  note: string
  recused: boolean
  savedAt: Date | null
  /** By time, among those that one judges. */
  previous: number | null
  next: number | null
  can: { mark: boolean }
}
