/** A house that could have the joint exhibition. It is a thing of its own, and several hostings can consider it. */
import type { CivilDate } from '#app/kernel/when.ts'

export const CANDIDACY_STATES = ['considered', 'inspected', 'chosen', 'dropped'] as const
export type CandidacyState = (typeof CANDIDACY_STATES)[number]

/** What is asked of every house; null, and an empty text, is not known. */
export interface Checklist {
  /** Square metres of floor. */
  areaM2: number | null
  /** Metres of wall to hang on. */
  hangingM: number | null
  /** Centimetres to the ceiling where one hangs. */
  heightCm: number | null
  stepFree: boolean | null
  accessNote: string
  transport: string
  /** Places. */
  parking: number | null
  /** Whether light, warmth and damp are fit for works on paper. */
  climate: boolean | null
  climateNote: string
  /** Whether somebody of the house keeps watch in the opening hours. */
  guards: boolean | null
  guardsNote: string
  insurance: boolean | null
  insuranceNote: string
  /** Days that the house can be had before the opening. */
  riggingDays: number | null
  rentOre: number | null
  remark: string
}

export interface Venue extends Checklist {
  id: string
  municipalityId: string
  /** One of that name in a municipality. */
  name: string
  address: string
  postalCode: string
  place: string
  lat: number | null
  lng: number | null
  demo: boolean
  version: number
}

/** A venue that a hosting considers. */
export interface Candidate {
  id: string
  hostingId: string
  venueId: string
  state: CandidacyState
  /** The inspection (befaring), planned or done. */
  inspectOn: CivilDate | null
  /** What was seen there. */
  findings: string
  version: number
}

export interface VenuePicture {
  venueId: string
  pictureId: string
  /** What it shows. */
  alt: string
}

/** A venue has at most so many pictures. */
export const MOST_VENUE_PICTURES = 12
