/** Duels of the contested zone: two applications side by side, and which of them a juror would rather have (duellrunde). */

export const DUEL_OUTCOMES = ['first', 'second', 'equal'] as const
/** `first` is the application with the smaller id, whichever stood to the left. */
export type DuelOutcome = (typeof DUEL_OUTCOMES)[number]

/** One comparison by one juror. */
export interface Duel {
  seatId: string
  firstId: string
  secondId: string
  outcome: DuelOutcome
}

export interface KeptDuel extends Duel {
  id: string
  at: Date
}

export interface DuelRound {
  id: string
  /** The jury's round whose line is contested. */
  roundId: string
  state: 'open' | 'closed'
  /** How many of the contested applications there are places for. */
  places: number
  /** Comparisons that each juror is asked for. */
  perJuror: number
  openedAt: Date
  closedAt: Date | null
  /** The contested zone as it was when the round opened. */
  applicationIds: readonly string[]
}

/** Two applications in the order in which a duel is kept, whichever was named first. */
export const inKeptOrder = (one: string, other: string): { firstId: string; secondId: string } =>
  one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one }
