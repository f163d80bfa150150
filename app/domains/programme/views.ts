/** The types that screens, and other domains, get. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { Event, SignUp, SignUpState } from './event.ts'
import type { Template } from './templates.ts'

/** How it stands with the seats, for everyone to see. */
export type SeatsState =
  /** Nobody signs up: one just comes. */
  | { state: 'free' }
  | { state: 'cancelled' }
  | { state: 'not-yet'; from: Date }
  | { state: 'closed' }
  /** `left` null: as many as come. */
  | { state: 'open'; left: number | null }
  /** One may wait in line. */
  | { state: 'full' }

/** What everyone may know of an event. English texts are filled in with the Norwegian ones where they are empty. */
export interface PublicEvent
  extends Pick<
    Event,
    | 'id'
    | 'slug'
    | 'kind'
    | 'audience'
    | 'titleNb'
    | 'titleEn'
    | 'textNb'
    | 'textEn'
    | 'date'
    | 'begins'
    | 'ends'
    | 'venue'
    | 'address'
    | 'place'
    | 'lat'
    | 'lng'
    | 'stepFree'
    | 'cancelledAt'
  > {
  seats: SeatsState
  over: boolean
}

export interface ProgrammeView {
  year: number
  /** By day; what is over comes apart. */
  coming: { date: CivilDate; events: PublicEvent[] }[]
  past: { date: CivilDate; events: PublicEvent[] }[]
}

export interface EventView {
  event: PublicEvent
  year: number
  published: boolean
  signUp: { mostSeats: number; questionNb: string; questionEn: string; until: Date } | null
  /** What the signed-in person is called, to begin with in the form. */
  known: { name: string; email: string } | null
  can: { signUp: boolean; edit: boolean; checkIn: boolean }
}

/** One's own sign-up, behind its link. */
export interface SignUpView {
  event: PublicEvent
  signUp: Pick<SignUp, 'name' | 'seats' | 'answer' | 'state'>
  /** Null: it does not wait. */
  place: number | null
  question: { nb: string; en: string } | null
  /** The most seats that this party may have now. */
  most: number
  can: { change: boolean; cancel: boolean }
}

export interface OfficeEventRow
  extends Pick<
    Event,
    'id' | 'slug' | 'kind' | 'audience' | 'titleNb' | 'titleEn' | 'date' | 'begins' | 'ends' | 'venue'
  > {
  published: boolean
  cancelled: boolean
  over: boolean
  signUp: boolean
  capacity: number | null
  seats: number
  waiting: number
  attended: number | null
}

export interface OfficeProgrammeView {
  year: number
  rows: OfficeEventRow[]
  templates: readonly Template[]
}

export interface OfficeSignUp
  extends Pick<SignUp, 'id' | 'name' | 'email' | 'seats' | 'answer' | 'state' | 'signedUpAt' | 'movedUpAt' | 'came'> {
  place: number | null
}

export interface OfficeEventView {
  year: number
  event: Event
  seats: SeatsState
  over: boolean
  counts: Record<SignUpState, { parties: number; seats: number }>
  signUps: OfficeSignUp[]
  /** Who gets a letter when one is written to all. */
  receivers: number
}

export interface DoorRow extends Pick<SignUp, 'id' | 'name' | 'seats' | 'came' | 'answer'> {
  waiting: boolean
}

/** The list at the door. */
export interface DoorView {
  year: number
  event: Pick<Event, 'slug' | 'titleNb' | 'titleEn' | 'date' | 'begins' | 'ends' | 'venue' | 'attended'>
  /** By name in the Norwegian alphabet; only those that the search names. */
  rows: DoorRow[]
  search: string
  parties: number
  seats: number
  came: number
  walkIns: number
}

/** A sign-up as the person who made it is told of it. */
export interface OwnSignUp {
  title: string
  date: string
  name: string
  email: string
  seats: number
  answer: string
  state: string
  signedUpAt: Date
  movedUpAt: Date | null
  cancelledAt: Date | null
  came: number | null
}
