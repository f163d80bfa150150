/** A jury's round over one call: its scale and criteria, the jurors' seats, and what each juror thinks. */

export const ROUND_STATES = ['preparing', 'open', 'closed'] as const
export type RoundState = (typeof ROUND_STATES)[number]

/** The lowest and the highest score, both allowed; whole numbers. */
export interface Scale {
  min: number
  max: number
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
}

export interface JuryRound {
  id: string
  callId: string
  number: number
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
  version: number
  savedAt: Date
  scores: readonly Score[]
}
