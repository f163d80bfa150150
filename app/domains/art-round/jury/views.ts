/** What the jury's screens get. Nothing here names an artist or counts what a juror is recused from. */
import type { Sentence } from '#app/i18n/sentence.ts'
import type { Criterion, RoundState, Scale } from './jury.ts'
import type { ProjectedSheet, SheetPicture } from './projection.ts'
import type { Distribution, Progress } from './rules.ts'
import type { CriterionDraft } from './terms.ts'

/** A criterion as a juror meets it; answers go by its key. */
export type AskedCriterion = Omit<Criterion, 'id' | 'position'>

export interface Answers {
  /** By the criterion's key; an unanswered one is not there. */
  scores: Record<string, number>
  /** The picked work's place in the artist's order. */
  pick: number | null
  /** For the juror alone. */
  note: string
}

/** What is stored of a juror's answers; version 0 before the first save. */
export interface StoredAnswers extends Answers {
  version: number
  savedAt: Date | null
}

export type SheetState = 'untouched' | 'begun' | 'complete'

export interface DeskSheet {
  /** The place in the juror's own order. */
  number: number
  state: SheetState
  thumb: SheetPicture | null
  /** Whether it still lacks a pick, and how many scores. */
  lacks: { scores: number; pick: boolean }
}

export const DESK_FILTERS = ['all', 'open'] as const
/** `open`: only what is not complete yet. */
export type DeskFilter = (typeof DESK_FILTERS)[number]

export interface DeskView {
  year: number
  name: string
  round: RoundState
  chair: boolean
  declaredAt: Date | null
  sealedAt: Date | null
  scale: Scale
  progress: Progress
  distribution: (Omit<Distribution, 'criterionId'> & Pick<Criterion, 'labelNb' | 'labelEn'>)[]
  filter: DeskFilter
  sheets: DeskSheet[]
  /** Where to go on: the first that is not complete; null when all are. */
  nextNumber: number | null
  /** Why the juror cannot confirm being finished; null when it can be done. */
  whyNotSeal: Sentence | null
  can: { declare: boolean; look: boolean; seal: boolean }
}

export interface SheetView {
  year: number
  number: number
  progress: Progress
  sheet: ProjectedSheet
  scale: Scale
  criteria: AskedCriterion[]
  answers: StoredAnswers
  previous: number | null
  next: number | null
  /** The next one, after this, that is not complete; null when no other is. */
  nextUnfinished: number | null
  /** Pictures of the next sheet, so that they can be there already. */
  ahead: SheetPicture[]
  sealedAt: Date | null
  round: RoundState
  can: { score: boolean; recuse: boolean }
}

/** How a save ended: kept, or not, because something else is stored meanwhile. */
export type SaveOutcome = { saved: true; answers: StoredAnswers } | { saved: false; answers: StoredAnswers }

export interface SeatRow {
  id: string
  name: string
  email: string
  demo: boolean
  chair: boolean
  declaredAt: Date | null
  sealedAt: Date | null
  complete: number
  total: number
  recused: number
  /** Assessments that would go with the seat. */
  assessments: number
}

export interface RecusalRow {
  assessmentId: string
  juror: string
  applicationNumber: number | null
  applicationId: string
  reason: string
  can: { takeBack: boolean }
}

export interface SetUpView {
  year: number
  calls: { id: string; titleNb: string; titleEn: string }[]
  /** The call that is shown; null while the edition has no call with a jury. */
  callId: string | null
  callClosesAt: Date | null
  terms: { scale: Scale; criteria: CriterionDraft[] }
  round: { id: string; state: RoundState; scores: number } | null
  applications: { beforeJury: number; unchecked: number }
  seats: SeatRow[]
  recusals: RecusalRow[]
  whyNotOpen: Sentence | null
  whyNotClose: Sentence | null
  can: { setTerms: boolean; seat: boolean; open: boolean; close: boolean }
}
