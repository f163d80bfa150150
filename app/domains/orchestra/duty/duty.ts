export const DUTY_KINDS = ['lunch', 'night', 'transport', 'door', 'other'] as const
export type DutyKind = (typeof DUTY_KINDS)[number]

/** One place of a duty, taken by a guardian for the family. */
export interface Turn {
  id: string
  dutyId: string
  guardianId: string
  name: string
  demo: boolean
  takenAt: Date
  /** Asks others to take over since; null: does not. */
  swapSince: Date | null
  remindedAt: Date | null
  /** Whether the guardian came; null: not noted. */
  came: boolean | null
}

/** What parents are asked to do at a seminar. Nobody has to. */
export interface Duty {
  id: string
  seminarId: string
  dayId: string | null
  /** The day, or the first day of the seminar. */
  date: string
  kind: DutyKind
  titleNb: string
  titleEn: string
  begins: string
  ends: string
  /** How many it takes. */
  needed: number
  remark: string
  version: number
  /** In force; who gave one away is not among them. */
  turns: Turn[]
}

/** A duty that is not filled. */
export interface UnfilledDuty {
  dutyId: string
  dayId: string | null
  date: string
  kind: DutyKind
  titleNb: string
  titleEn: string
  begins: string
  ends: string
  needed: number
  taken: number
}
