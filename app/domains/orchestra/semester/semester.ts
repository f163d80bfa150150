import type { Season } from '../term.ts'

export interface Semester {
  id: string
  year: number
  season: Season
  begins: string
  ends: string
  /** The day on which a child's age counts. */
  ageAt: string
  opensAt: Date | null
  closesAt: Date | null
  publishedAt: Date | null
  version: number
  changedAt: Date
}

export interface Ensemble {
  id: string
  semesterId: string
  kind: 'youth' | 'junior' | 'everyone'
  nameNb: string
  /** Empty: the Norwegian name. */
  nameEn: string
  /** Whole years on the semester's day, both included. */
  ageFrom: number
  ageTo: number
  places: number | null
  /** New ones play an audition. */
  auditions: boolean
}
