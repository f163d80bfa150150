import type { Instrument } from '../instruments.ts'

export const AUDITION_KINDS = ['member', 'soloist'] as const
export type AuditionKind = (typeof AUDITION_KINDS)[number]

/** Groups of instruments that may have criteria of their own. */
export const RUBRIC_GROUPS = ['strings', 'woodwind', 'brass', 'percussion'] as const
export type RubricGroup = (typeof RUBRIC_GROUPS)[number]

export const DECISIONS = ['offered', 'waiting', 'declined'] as const
export type Decision = (typeof DECISIONS)[number]

export interface AuditionRound {
  id: string
  semesterId: string
  kind: AuditionKind
  titleNb: string
  titleEn: string
  infoNb: string
  infoEn: string
  venue: string
  place: string
  /** Minutes of one slot, and between two. */
  slotMinutes: number
  pauseMinutes: number
  /** From when families see it and book. Null: the secretariat is not done with it. */
  bookFrom: Date | null
  /** The first instant that is too late. */
  bookTo: Date | null
  /** Whether an accompanist is offered. */
  accompanist: boolean
  /** The panel knows candidates by number alone until it is sealed. */
  blind: boolean
  /** Sheets that every candidate must have before it is sealed. */
  minScores: number
  topMark: number
  sealedAt: Date | null
  announcedAt: Date | null
  version: number
  changedAt: Date
}

/** A line of the rubric. */
export interface Criterion {
  id: string
  nameNb: string
  nameEn: string
  helpNb: string
  helpEn: string
  /** Empty: for every instrument. */
  sections: RubricGroup[]
  position: number
}

export interface SlotTime {
  date: string
  begins: string
  /** Empty: not said. */
  room: string
}

export interface Slot extends SlotTime {
  id: string
  taken: boolean
}

/** One who plays an audition. */
export interface Audition {
  id: string
  roundId: string
  childId: string
  enrolmentId: string | null
  /** What the panel knows the candidate by. */
  number: number
  instrument: Instrument
  pieces: string
  withAccompanist: boolean
  slotId: string | null
  slot: SlotTime | null
  bookedById: string
  bookedAt: Date
  withdrawnAt: Date | null
  result: Decision | 'none'
  /** What the panel says to the candidate. */
  words: string
  decidedById: string | null
  appeal: string
  appealedAt: Date | null
  appealAnswer: string
  appealAnsweredAt: Date | null
  version: number
}

export interface Panelist {
  id: string
  roundId: string
  personId: string
  name: string
  demo: boolean
  chair: boolean
}

/** What one of the panel gave one candidate. */
export interface Sheet {
  auditionId: string
  panelistId: string
  /** Says that one is no impartial judge of this one; then there are no marks. */
  recused: boolean
  note: string
  savedAt: Date
  /** By criterion, from 1 to the round's top mark. */
  marks: Readonly<Record<string, number>>
}
