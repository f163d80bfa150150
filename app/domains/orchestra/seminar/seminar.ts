import type { SeminarRole } from '../standing.ts'

export interface SeminarDay {
  id: string
  seminarId: string
  date: string
  begins: string
  ends: string
  sequence: number
  changedAt: Date
}

export interface SeminarStaff {
  id: string
  seminarId: string
  personId: string
  name: string
  demo: boolean
  role: SeminarRole
  sections: string[]
  binder: boolean
}

export interface Seminar {
  id: string
  semesterId: string
  titleNb: string
  titleEn: string
  venue: string
  address: string
  place: string
  municipalityId: string | null
  lat: number | null
  lng: number | null
  partner: string
  partnerPlayers: string
  answerBy: Date | null
  overnight: boolean
  infoNb: string
  infoEn: string
  publishedAt: Date | null
  planShownAt: Date | null
  cancelledAt: Date | null
  changedAt: Date
  version: number
  ensembleIds: string[]
  /** By date. */
  days: SeminarDay[]
}

/** A room of the venue, as far as it is used. */
export interface Room {
  id: string
  seminarId: string
  name: string
  /** Players who fit; null: not known. */
  capacity: number | null
  /** Percussion stands there, or may. */
  percussion: boolean
  /** Null: not known. */
  stepFree: boolean | null
  position: number
}
