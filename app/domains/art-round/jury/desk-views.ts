/** What a juror's own page gets. Nothing here names an artist or counts what the juror is recused from. */
import type { Sentence } from '#app/i18n/sentence.ts'
import type { Criterion, RoundKind, RoundState, Scale, ScaleWords } from './jury.ts'
import type { MarkState, Progress } from './marks.ts'
import type { SheetPicture } from './projection.ts'
import type { Distribution } from './rules.ts'

export interface DeskSheet {
  /** The place in the juror's own order. */
  number: number
  state: MarkState
  bookmarked: boolean
  thumb: SheetPicture | null
  /** Whether it still lacks a pick, and how many scores. */
  lacks: { scores: number; pick: boolean }
}

export const DESK_FILTERS = ['all', 'open', 'bookmarked'] as const
/** `open`: only what is not complete yet. `bookmarked`: only what the juror means to come back to. */
export type DeskFilter = (typeof DESK_FILTERS)[number]

/** One of the rounds that the juror may turn to. */
export interface DeskRound {
  /** Names it in an address. */
  key: string
  kind: RoundKind
  number: number
  state: RoundState
  sealed: boolean
  callNb: string
  callEn: string
  /** The one that is shown. */
  here: boolean
}

/** How often a juror has given each score to a criterion. */
export type OwnDistribution = Omit<Distribution, 'criterionId'> & Pick<Criterion, 'labelNb' | 'labelEn'>

export interface DeskView {
  year: number
  name: string
  round: RoundState
  kind: RoundKind
  /** 0 is the warm-up. */
  number: number
  anonymous: boolean
  /** Every round that the juror may turn to; one alone needs no switch. */
  rounds: DeskRound[]
  chair: boolean
  standIn: boolean
  declaredAt: Date | null
  sealedAt: Date | null
  scale: Scale
  scaleWords: ScaleWords
  progress: Progress
  bookmarks: number
  distribution: OwnDistribution[]
  filter: DeskFilter
  /** The sheets of this page. */
  sheets: DeskSheet[]
  page: { page: number; pages: number; total: number }
  /** Where to go on: the first that is not complete; null when all are. */
  nextNumber: number | null
  /** Why the juror cannot confirm being finished; null when it can be done. */
  whyNotSeal: Sentence | null
  /** What the sheets' program keeps things under, as in `JuryFrame`; null while the juror may not look. */
  kept: { seat: string; order: string } | null
  can: { declare: boolean; look: boolean; seal: boolean }
}
