import type { Instrument } from '../instruments.ts'
import type { Ensemble } from '../semester/semester.ts'
import type { EnrolmentState } from './enrolment.ts'
import type { StepName } from './rules.ts'

/** What the secretariat alone is told of a row. */
export interface OfficeFacts {
  municipality: string | null
  musicSchool: string
  age: number
  appliedAt: Date
  /** Leave is asked for, to this day. */
  leaveAsked: string | null
  offeredTo: Date | null
  wantsAudition: boolean
  version: number
}

export interface EnrolmentRow {
  id: string
  childId: string
  name: string
  demo: boolean
  instrument: Instrument
  level: number
  state: EnrolmentState
  ensembleId: string
  /** In the line, from 1; null for who does not wait. */
  place: number | null
  /** Null: the reader is not of the secretariat, and this never leaves the server. */
  office: OfficeFacts | null
}

/** What the list is narrowed by. */
export interface EnrolmentFilter {
  ensemble: string | null
  instrument: Instrument | null
  state: EnrolmentState | null
  municipality: string | null
  school: string | null
  /** Of the name. */
  text: string
}

/** One of the semester before who has not answered. */
export interface Unanswered {
  fromId: string
  childId: string
  name: string
  instrument: Instrument
  ensemble: Pick<Ensemble, 'nameNb' | 'nameEn'>
  movesUp: boolean
}

export interface EnrolmentsView {
  term: string
  semester: { id: string; year: number; season: 'spring' | 'autumn' }
  ensembles: Ensemble[]
  rows: EnrolmentRow[]
  filter: EnrolmentFilter
  /** Of the whole semester, by state. */
  counts: Record<EnrolmentState, number>
  /** What the filters offer: what occurs in the semester. */
  choices: { instruments: Instrument[]; municipalities: { id: string; name: string }[]; schools: string[] }
  unanswered: Unanswered[]
  /** The last whole day that an offer is proposed to stand. */
  offerDay: string
  can: { keep: boolean }
}

export interface HistoryLine {
  step: StepName | 'apply' | 'continue' | ''
  to: EnrolmentState
  at: Date
  /** A name for the secretariat; else who it was to the reader. */
  by: { name: string } | { who: 'family' | 'orchestra' | 'clock' }
}

export interface EnrolmentView {
  term: string
  semester: { year: number; season: 'spring' | 'autumn' }
  ensemble: Pick<Ensemble, 'id' | 'nameNb' | 'nameEn'>
  ensembles: Ensemble[]
  row: EnrolmentRow
  /** What the family wrote, for the family and the secretariat. */
  told: {
    doubles: Instrument[]
    yearsPlayed: number | null
    musicSchool: string
    teacher: string
    wantsAudition: boolean
    seatNeed: string
    remark: string
  } | null
  offeredTo: Date | null
  leaveTo: string | null
  history: HistoryLine[] | null
  steps: StepName[]
  /** As whom the reader takes steps: the words differ. */
  as: 'office' | 'family' | 'reader'
  offerDay: string
  version: number
}
