/** What somebody is in the orchestra: the ground of every permission there. */

export const SEMINAR_ROLES = ['leader', 'conductor', 'coach', 'kitchen', 'nightGuard', 'helper'] as const
export type SeminarRole = (typeof SEMINAR_ROLES)[number]

/** A part in one seminar. */
export interface SeminarPart {
  seminarId: string
  role: SeminarRole
  /** Groups of a coach; empty: none in particular. */
  sections: readonly string[]
  /** May open the emergency binder. */
  binder: boolean
}

/** A guardian's link to a child, while it lasts. */
export interface OwnChild {
  childId: string
  receivesMail: boolean
  maySign: boolean
  mayPickUp: boolean
}

export interface Standing {
  personId: string | null
  /** The secretariat. */
  office: boolean
  /** The board of the friends' association. */
  association: boolean
  /** By role: conducts every ensemble, coaches wherever asked. */
  conductor: boolean
  coach: boolean
  /** The municipalities that a contact speaks for; "all" for a contact of every one. */
  contactOf: readonly string[]
  /** The own row as a young musician. */
  isMusician: boolean
  children: readonly OwnChild[]
  seminars: readonly SeminarPart[]
}

export const NOBODY: Standing = {
  ...{ personId: null, office: false, association: false, conductor: false, coach: false, contactOf: [] },
  ...{ isMusician: false, children: [], seminars: [] },
}

export const isGuardianOf = (standing: Standing, childId: string): boolean =>
  standing.children.some((child) => child.childId === childId)

/** A guardian who may sign for the child: enrolment, consents, loans. */
export const maySignFor = (standing: Standing, childId: string): boolean =>
  standing.children.some((child) => child.childId === childId && child.maySign)

export const partsIn = (standing: Standing, seminarId: string): SeminarPart[] =>
  standing.seminars.filter((part) => part.seminarId === seminarId)

/** Leads a seminar: plans it, reads every absence. */
export const leads = (standing: Standing, seminarId: string): boolean =>
  partsIn(standing, seminarId).some(({ role }) => role === 'leader')

export const conducts = (standing: Standing, seminarId: string): boolean =>
  standing.conductor || partsIn(standing, seminarId).some(({ role }) => role === 'conductor')

/** Has come to work with music, as leader, conductor or coach. */
export const isLeader = (standing: Standing): boolean =>
  standing.office ||
  standing.conductor ||
  standing.coach ||
  standing.seminars.some(({ role }) => role === 'leader' || role === 'conductor' || role === 'coach')

/** Belongs to a family of the orchestra. */
export const isFamily = (standing: Standing): boolean => standing.isMusician || standing.children.length > 0

/** Has anything to do on the orchestra's pages. */
export const hasPart = (standing: Standing): boolean =>
  isLeader(standing) || isFamily(standing) || standing.association || standing.seminars.length > 0
