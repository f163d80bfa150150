/** What the jury's screens get. Nothing here names an artist or counts what a juror is recused from. */
import type { Criterion, RoundKind, RoundState, Scale, ScaleWords } from './jury.ts'
import type { ProjectedSheet } from './projection.ts'

/** A criterion as a juror meets it; answers go by its key. */
export type AskedCriterion = Omit<Criterion, 'id' | 'position'>

export interface Answers {
  /** By the criterion's key; an unanswered one is not there. */
  scores: Record<string, number>
  /** The picked work's place in the artist's order. */
  pick: number | null
  /** For the juror alone. */
  note: string
  /** "Kom tilbake": for the juror alone. */
  bookmarked: boolean
}

/** What is stored of a juror's answers; version 0 before the first save. */
export interface StoredAnswers extends Answers {
  version: number
  savedAt: Date | null
}

export type SheetState = 'untouched' | 'begun' | 'complete'

/** How a juror stands with every sheet; see standing.ts. */
export interface Standing {
  /** One sign for each sheet in the juror's order: "." untouched, "b" begun, "c" complete. */
  marks: string
  /** The places of the sheets to come back to, lowest first. */
  bookmarks: number[]
}

/** What all sheets of one juror have in common. */
export interface JuryFrame {
  year: number
  /** Names the juror's seat in this browser, and says nothing of who sits in it. */
  seat: string
  /** Changes when an application comes or goes, so that a kept sheet is known to stand at another place now. */
  order: string
  /** The round as the address names it; null for the one that waits for the juror. */
  wished: string | null
  kind: RoundKind
  scale: Scale
  scaleWords: ScaleWords
  criteria: AskedCriterion[]
  round: RoundState
  sealedAt: Date | null
  standing: Standing
  can: { score: boolean; recuse: boolean }
}

/** What one sheet has alone. */
export interface SheetPart {
  /** The place in the juror's own order. */
  number: number
  sheet: ProjectedSheet
  answers: StoredAnswers
}

export interface SheetView extends JuryFrame, SheetPart {}

/** Some sheets that follow each other, as the sheet's program fetches them. */
export interface SheetBundle {
  frame: JuryFrame
  sheets: SheetPart[]
}

/** How a save ended: kept, or not, because something else is stored meanwhile. */
export type SaveOutcome = { saved: true; answers: StoredAnswers } | { saved: false; answers: StoredAnswers }
