import type { Instrument } from '#app/domains/orchestra/instruments.ts'

/** An instant, as it is before or after the wire. */
export type Instant = Date | string

export interface PublicSemester {
  year: number
  season: 'spring' | 'autumn'
  ageAt: string
  opensAt: Instant | null
  closesAt: Instant | null
}

export interface PublicEnsemble {
  id: string
  nameNb: string
  nameEn: string
  ageFrom: number
  ageTo: number
  auditions: boolean
}

interface Term {
  semester: PublicSemester
  ensembles: readonly PublicEnsemble[]
}

/** What may be joined. */
export interface Joining {
  current: Term | null
  open: Term | null
  wanted: readonly Instrument[]
}
