/** An artist's application to a call (søknad), with its works, and the four things that are never one status. */
import type { CivilDate } from '#app/kernel/when.ts'

export const SUBMISSIONS = ['draft', 'submitted', 'reopened', 'withdrawn'] as const
export type Submission = (typeof SUBMISSIONS)[number]

export const CHECKS = ['unchecked', 'complete', 'incomplete', 'ineligible'] as const
export type Check = (typeof CHECKS)[number]

export const DECISIONS = ['none', 'accepted', 'waitlisted', 'declined'] as const
export type Decision = (typeof DECISIONS)[number]

export const PARTICIPATIONS = ['none', 'awaiting', 'confirmed', 'resigned', 'delivered', 'returned'] as const
export type Participation = (typeof PARTICIPATIONS)[number]

export const SPACES = ['wall', 'floor'] as const
export type Space = (typeof SPACES)[number]

/** Said in both languages by the text `application.discipline`. */
export const DISCIPLINES = [
  'painting',
  'drawing',
  'printmaking',
  'sculpture',
  'photography',
  'video',
  'sound',
  'installation',
  'performance',
  'textile',
  'ceramics',
  'glass',
  'metal',
  'jewellery',
  'wood',
  'paper',
  'other',
] as const
export type Discipline = (typeof DISCIPLINES)[number]
export const isDiscipline = (key: string): key is Discipline => (DISCIPLINES as readonly string[]).includes(key)

/** No side of a work is longer: 20 m, in millimetres. */
export const MOST_MM = 20_000

/** Pictures of one work. */
export const MOST_PICTURES = 3

export interface WorkPicture {
  pictureId: string
  position: number
  /** What the picture shows, for those who cannot see it. */
  alt: string
}

/** A work (verk) that an applicant offers. Empty text and null mean not filled in. */
export interface Work {
  id: string
  /** The artist's order of priority, 1 first. */
  position: number
  title: string
  year: number | null
  technique: string
  heightMm: number | null
  widthMm: number | null
  depthMm: number | null
  /** Null: not for sale. */
  priceOre: number | null
  /** As "3/20"; empty for a single work. */
  editionNo: string
  space: Space
  pictures: readonly WorkPicture[]
}

export interface Application {
  id: string
  editionId: string
  callId: string
  /** Runs from 1 in each edition, given at the first submission; null before it. */
  number: number | null
  applicantId: string
  submission: Submission
  check: Check
  checkReason: string | null
  decision: Decision
  decidedWorkId: string | null
  /** 1 is the first in line. */
  waitingPlace: number | null
  participation: Participation
  version: number
  createdAt: Date
  savedAt: Date
  submittedAt: Date | null
  withdrawnAt: Date | null
  answeredAt: Date | null
  /** A personal end of the window, the first instant that is too late; never shortens the call's. */
  extendedTo: Date | null

  artistName: string
  phone: string
  address: string
  postalCode: string
  city: string
  municipalityId: string | null
  disciplines: readonly Discipline[]
  statement: string
  cv: string
  website: string
  practiceYears: number | null
  degree: string
  /** Took part in no earlier edition; null: not known. */
  isNew: boolean | null

  /** Whether the artist has a studio to open; null: not answered. */
  hasStudio: boolean | null
  studioName: string
  studioAddress: string
  studioPostal: string
  studioCity: string
  studioLat: number | null
  studioLng: number | null
  studioDays: readonly CivilDate[]
  stepFree: boolean | null
  toilet: boolean | null
  parking: boolean | null
  transport: string
  directions: string
  meetingPoint: boolean
  acceptsTerms: boolean
}
