/** The programme: opening, seminar and whatever else happens around the round, and those who sign up for it. */
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'

export const EVENT_KINDS = ['opening', 'seminar', 'talk', 'tour', 'workshop', 'concert', 'other'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** The public sees what is for everyone; artists of the round see the rest too. */
export const AUDIENCES = ['everyone', 'artists', 'invited'] as const
export type Audience = (typeof AUDIENCES)[number]

export const SIGN_UP_STATES = ['confirmed', 'waiting', 'cancelled'] as const
export type SignUpState = (typeof SIGN_UP_STATES)[number]

/** Something that happens on one day at one place. */
export interface Event {
  id: string
  editionId: string
  /** In the address, as "apning"; never changed after it was published. */
  slug: string
  kind: EventKind
  audience: Audience
  titleNb: string
  /** Empty: the Norwegian one stands for it; so for every English text here. */
  titleEn: string
  textNb: string
  textEn: string
  date: CivilDate
  begins: LocalTime
  /** Null: an open end. */
  ends: LocalTime | null
  venue: string
  address: string
  place: string
  lat: number | null
  lng: number | null
  /** Null: not known. */
  stepFree: boolean | null
  /** Whether one signs up at all. */
  signUp: boolean
  /** Null: from when it is published. */
  signUpFrom: Date | null
  /** The first instant that is too late; null: when it begins. */
  signUpTo: Date | null
  /** Seats; null: as many as come. */
  capacity: number | null
  /** Seats that one sign-up may take. */
  mostSeats: number
  /** What is asked besides name and e-mail; empty: nothing. */
  questionNb: string
  questionEn: string
  /** People who came; null: not known. */
  attended: number | null
  /** Seats that were confirmed, once the sign-ups are deleted; null before. */
  signedUp: number | null
  publishedAt: Date | null
  cancelledAt: Date | null
  changedAt: Date
  version: number
}

/** One party that wants to come. */
export interface SignUp {
  id: string
  eventId: string
  name: string
  email: string
  locale: string
  seats: number
  /** What was answered to the event's question. */
  answer: string
  state: SignUpState
  /** The order of the waiting list. */
  signedUpAt: Date
  movedUpAt: Date | null
  cancelledAt: Date | null
  keyHash: string
  /** People of this party who came; null: not checked. */
  came: number | null
  cameAt: Date | null
  personId: string | null
  version: number
}

/** A point of an event's own programme. */
export interface EventItem {
  id: string
  eventId: string
  position: number
  /** Null: after the one before. */
  begins: LocalTime | null
  titleNb: string
  titleEn: string
  /** Who speaks or leads. */
  who: string
  /** Empty: where the event is. */
  place: string
}

/** A group that is invited to an event, as "Kulturnettverket". */
export interface EventGroup {
  id: string
  eventId: string
  name: string
  /** The addresses that get the invitation, one on each line, lower case. */
  emails: string
  /** People of the group, where it is invited otherwise; null: as many as there are addresses. */
  people: number | null
  invitedAt: Date | null
  /** How many came; null: not counted. */
  came: number | null
  version: number
}

export const MOST_ITEMS = 40
export const MOST_GROUPS = 40
/** Addresses of one group. */
export const MOST_ADDRESSES = 300

/** Seats in an event, and in one sign-up, at most. */
export const MOST_CAPACITY = 5000
export const MOST_SEATS = 20
/** Characters. */
export const MOST_TEXT = 4000
export const MOST_ANSWER = 300
