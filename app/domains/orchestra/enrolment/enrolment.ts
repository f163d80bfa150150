import type { Instrument } from '../instruments.ts'

export const ENROLMENT_STATES = [
  ...(['applied', 'audition', 'offered', 'waiting', 'enrolled', 'leave', 'declined', 'left'] as const),
] as const
export type EnrolmentState = (typeof ENROLMENT_STATES)[number]

/** A child's part, or wish of one, in a semester. */
export interface Enrolment {
  id: string
  semesterId: string
  ensembleId: string
  childId: string
  instrument: Instrument
  /** Also plays. */
  doubles: Instrument[]
  /** 1 beginner, 2 some years, 3 advanced: as it was stated. */
  level: number
  yearsPlayed: number | null
  /** Empty: none. */
  musicSchool: string
  teacher: string
  wantsAudition: boolean
  /** "front" where the child needs to sit in front; never why. */
  seatNeed: string
  remark: string
  state: EnrolmentState
  appliedAt: Date
  appliedById: string
  waitingSince: Date | null
  /** The first instant that is too late to take an offer. */
  offeredTo: Date | null
  decidedAt: Date | null
  /** A leave lasts to this day; set while the child is still enrolled, it is what the family asks for. */
  leaveTo: string | null
  leftAt: Date | null
  continuesId: string | null
  version: number
}

/** One step that was taken. */
export interface EnrolmentChange {
  id: string
  enrolmentId: string
  from: EnrolmentState | null
  to: EnrolmentState
  byId: string | null
  at: Date
  /** Which step it was, as "offer"; empty: before steps had names. */
  note: string
}
