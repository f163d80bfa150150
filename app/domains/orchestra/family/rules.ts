/** What a family may do to itself, and for how long things hold. */
import type { TextKey } from '#app/i18n/keys.ts'
import { addDays, type CivilDate, days, hours, later, minutes } from '#app/kernel/when.ts'

/** Invitations that wait for an answer, for one guardian at a time. */
export const MOST_INVITATIONS = 10
/** A guardian who is asked to come in has so long to answer. */
export const INVITATION_LIFE = days(30)
/** Whoever reads of a child's health has signed in with a code or a link within this time. */
export const FRESH = minutes(30)
/** One's own reading is noted once in so long. */
export const OWN_READING_EVERY = hours(1)
/** What is said of health is kept so many days after the semester's last seminar. */
export const HEALTH_KEPT_DAYS = 30
/** Children in one way through. More come afterwards. */
export const MOST_CHILDREN = 8

export const isFresh = (startedAt: Date | null, now: Date): boolean =>
  startedAt !== null && now < later(startedAt, FRESH)

export interface InvitationTimes {
  expiresAt: Date
  acceptedAt: Date | null
  declinedAt: Date | null
}
export const isInvitationOpen = ({ expiresAt, acceptedAt, declinedAt }: InvitationTimes, now: Date): boolean =>
  acceptedAt === null && declinedAt === null && now < expiresAt

/** A link in force, as far as it decides who may go. */
export interface Signer {
  guardianId: string
  maySign: boolean
}

/** Whether somebody else who may sign is left when this guardian goes, or no longer signs. */
export const isSignedForWithout = (links: readonly Signer[], guardianId: string): boolean =>
  links.some((link) => link.guardianId !== guardianId && link.maySign)

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()

/** Whether two entries are of one child: the same birth date, and a name that differs in capitals, spaces and hyphens at most. */
export const isSameChild = (
  a: { name: string; birthDate: CivilDate },
  b: { name: string; birthDate: CivilDate },
): boolean => a.birthDate === b.birthDate && plain(a.name) === plain(b.name)

/** The first name, as in "Ane Marie Trebarn" the one before the first space. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? ''

/** A semester that a child is in, as far as the end of a fact about health is reckoned from it. */
export interface HealthSemester {
  ends: CivilDate
  /** Of its seminars that are not cancelled. */
  seminarDays: readonly CivilDate[]
}

/**
 * The first day on which what was said of a child's health is deleted: 30 days after the last seminar day of the semester
 * in which it was said, even where the child goes on into the next; what is said when the seminars of one are over is for
 * the next. While a semester has no seminar its end stands for it, and the day it was written for a child in none.
 */
export function healthGoesOn(semesters: readonly HealthSemester[], givenOn: CivilDate): CivilDate {
  const ends = semesters
    .map((semester) => [...semester.seminarDays].sort().at(-1) ?? semester.ends)
    .filter((day) => day >= givenOn)
    .sort()
  return addDays(ends[0] ?? givenOn, HEALTH_KEPT_DAYS)
}

/** Whether one's own reading is noted once more. */
export const isNewReading = (lastAt: Date | null, now: Date): boolean =>
  lastAt === null || now >= later(lastAt, OWN_READING_EVERY)

/** What stands in the way of deleting a child. */
export interface KeptForChild {
  /** Instruments that are lent and not back. */
  loans: number
  /** The archive has asked for it to be kept. */
  held: boolean
}

/** Why a child cannot be deleted now, in the order in which it is said; empty when it can. */
export function deletionHindrances({ loans, held }: KeptForChild): TextKey[] {
  const why: TextKey[] = []
  if (loans > 0) why.push('orchestraChild.loanStands')
  if (held) why.push('orchestraChild.archiveHolds')
  return why
}

/** What a family may have to do for a child. */
export type FamilyTodo = 'consents' | 'ownConsents' | 'own' | 'reserve'

export interface TodoFacts {
  /** Who looks is the child. */
  isYou: boolean
  /** Purposes without an answer that the guardians are to give, and those that the young person decides alone. */
  open: number
  ownOpen: number
  /** The young person has been asked, and has not answered. */
  asked: boolean
  reserves: number
  /** Is signed up, or plays. */
  takesPart: boolean
}

/** What is to be done for a child now, the first thing first. Nothing for one who takes no part. */
export function todoOf({ isYou, open, ownOpen, asked, reserves, takesPart }: TodoFacts): FamilyTodo[] {
  if (!takesPart) return []
  const own = asked || ownOpen > 0
  return [
    ...(own ? [isYou ? ('own' as const) : ('ownConsents' as const)] : []),
    ...(open > 0 && !isYou ? (['consents'] as const) : []),
    ...(reserves === 0 && !isYou ? (['reserve'] as const) : []),
  ]
}
