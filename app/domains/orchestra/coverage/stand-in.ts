import type { Instrument } from '../instruments.ts'

/** Someone who steps in when a player is missing. */
export interface StandIn {
  id: string
  name: string
  email: string
  phone: string
  instruments: Instrument[]
  remark: string
  addedAt: Date
  endedAt: Date | null
}

/** A stand-in was asked to play at a seminar. */
export interface StandInCall {
  id: string
  seminarId: string
  standInId: string
  instrument: Instrument
  /** Civil dates. */
  dates: string[]
  askedAt: Date
  askedById: string
  /** Null: not answered. */
  accepted: boolean | null
  answeredAt: Date | null
}
