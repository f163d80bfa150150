import type { ConflictKind } from './conflicts.ts'

/** One tie that was found, and what the secretariat has said of it. */
export interface ConflictRow {
  seatId: string
  applicationId: string
  number: number | null
  artist: string
  juror: string
  kind: ConflictKind
  /** What it rests on, as it was written. */
  found: string
  answer: { accepted: boolean; at: Date } | null
  /** The juror is recused from it, for whatever reason. */
  recused: boolean
  can: { answer: boolean }
}

export interface ConflictsView {
  year: number
  callId: string
  callNb: string
  callEn: string
  severalCalls: boolean
  /** How many were looked through. */
  applications: number
  jurors: number
  open: ConflictRow[]
  answered: ConflictRow[]
}
