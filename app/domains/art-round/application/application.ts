/** An artist's application to a call (søknad), with its works, and the four things that are never one status. */
import type { Discipline, WorkPicture, WorkTexts } from '#app/domains/art-round/work.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { ApplicantKind } from './group.ts'

export const SUBMISSIONS = ['draft', 'submitted', 'reopened', 'withdrawn'] as const
export type Submission = (typeof SUBMISSIONS)[number]

export const CHECKS = ['unchecked', 'complete', 'incomplete', 'ineligible'] as const
export type Check = (typeof CHECKS)[number]

export const DECISIONS = ['none', 'accepted', 'waitlisted', 'declined'] as const
export type Decision = (typeof DECISIONS)[number]

export const PARTICIPATIONS = ['none', 'awaiting', 'confirmed', 'resigned', 'delivered', 'returned'] as const
export type Participation = (typeof PARTICIPATIONS)[number]

export {
  DISCIPLINES,
  type Discipline,
  isDiscipline,
  MOST_MM,
  MOST_PICTURES,
  SPACES,
  type Space,
  type WorkPicture,
} from '#app/domains/art-round/work.ts'

/** A work (verk) that an applicant offers. */
export interface Work extends WorkTexts {
  id: string
  /** The artist's order of priority, 1 first. */
  position: number
  pictures: readonly WorkPicture[]
  /** The work of the artist's library that it is a copy of; null or left out: of none. */
  libraryWorkId?: string | null
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
  /** When a place that came free was offered; null for one whom the jury accepted at once. */
  offeredAt: Date | null
  /** The first instant that is too late to answer that offer. */
  answerBy: Date | null

  applicantKind: ApplicantKind
  /** A group that is admitted is shown with the names of its members. */
  membersListed: boolean
  /** Of a group, the group's name. */
  artistName: string
  phone: string
  address: string
  postalCode: string
  city: string
  municipalityId: string | null
  /** Where it is outside the municipalities that can be chosen, for a call that takes such; empty: nowhere else. */
  homePlace: string
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
