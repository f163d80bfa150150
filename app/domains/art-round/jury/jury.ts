/** A jury's round over one call: its scale and criteria, the jurors' seats, and what each juror thinks. */

export const ROUND_STATES = ['preparing', 'open', 'closed'] as const
export type RoundState = (typeof ROUND_STATES)[number]

/** The lowest and the highest score, both allowed; whole numbers. */
export interface Scale {
  min: number
  max: number
}

/** What one step of the scale means for a criterion. */
export interface Step {
  value: number
  labelNb: string
  labelEn: string
}

export interface Criterion {
  id: string
  /** A short key of the files that are imported, as "quality". */
  key: string
  position: number
  labelNb: string
  labelEn: string
  helpNb: string
  helpEn: string
  /** A weight of 0 is asked for and does not count. */
  weight: number
  /** Lowest first; a step without words is left out. */
  steps: readonly Step[]
}

export const ROUND_KINDS = ['warmup', 'round'] as const
/** A warm-up is scored to get used to the scale, and counts for nothing. */
export type RoundKind = (typeof ROUND_KINDS)[number]

export const SCALE_WORDS = ['numbers', 'yesNoMaybe'] as const
/** How the steps of the scale are said; with `yesNoMaybe` 0 is no, 1 maybe and 2 yes. */
export type ScaleWords = (typeof SCALE_WORDS)[number]

export interface JuryRound {
  id: string
  callId: string
  /** 0 is the warm-up. */
  number: number
  kind: RoundKind
  /** Whether jurors look without knowing who applied. */
  anonymous: boolean
  /** Only the applications that are entered, and not all that are complete. */
  selective: boolean
  scaleWords: ScaleWords
  /** A tie that is left after the stated rule is settled by the chair's score counted twice. */
  chairDoubles: boolean
  state: RoundState
  scale: Scale
  /** Secret of the running order; no juror sees it. */
  orderSeed: string
  criteria: readonly Criterion[]
}

/** A juror's place in one round. */
export interface Seat {
  id: string
  roundId: string
  personId: string
  chair: boolean
  /** Vara: scores only what fewer than two of the others are left for. */
  standIn: boolean
  /** When the declaration of impartiality (habilitetserklæring) was signed. */
  declaredAt: Date | null
  /** When the juror confirmed being finished; nothing is changed after it. */
  sealedAt: Date | null
}

export interface Score {
  criterionId: string
  value: number
}

/** What one juror thinks of one application. An unanswered criterion has no score. */
export interface Assessment {
  id: string
  seatId: string
  applicationId: string
  /** Inhabil: neither sees nor scores it. */
  recused: boolean
  recusedReason: string
  pickedWorkId: string | null
  /** For the juror alone. */
  note: string
  /** "Come back": for the juror alone. */
  bookmarked: boolean
  version: number
  savedAt: Date
  scores: readonly Score[]
}
