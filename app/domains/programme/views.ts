/** The types that screens, and other domains, get. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { Event, EventGroup, EventItem, SignUp, SignUpState } from './event.ts'
import type { Template } from './templates.ts'

/** A point of an event's own programme, in its order. */
export type Item = Pick<EventItem, 'id' | 'begins' | 'titleNb' | 'titleEn' | 'who' | 'place'>

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
  items: Item[]
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

/** An invited group as the office sees it. */
export interface OfficeGroup extends Omit<EventGroup, 'eventId'> {
  /** Addresses in it, and those of them that have not got the invitation. */
  addresses: number
  toInvite: number
}

export interface OfficeEventView {
  year: number
  event: Event
  items: Item[]
  groups: OfficeGroup[]
  /** Of the groups together: people invited, and those who came; part of all who came, and never added to them. */
  groupSums: { invited: number; came: number | null }
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

/** A group that a person's address stands in, invited to an event. */
export interface OwnInvitedGroup {
  group: string
  event: string
  date: CivilDate
  invitedAt: Date | null
}

/** An event as those who host the exhibition meet it. */
export interface HostEvent
  extends Pick<
    Event,
    'id' | 'slug' | 'kind' | 'titleNb' | 'titleEn' | 'date' | 'begins' | 'ends' | 'venue' | 'place' | 'attended'
  > {
  over: boolean
  cancelled: boolean
  items: Item[]
  /** Seats that are given, of how many, and those who wait; null: nobody signs up. */
  signUp: { taken: number; capacity: number | null; waiting: number } | null
  groups: { id: string; name: string; people: number; came: number | null; invited: boolean; version: number }[]
  groupSums: { invited: number; came: number | null }
}

export interface HostProgrammeView {
  year: number
  /** By date and hour. */
  events: HostEvent[]
  can: { plan: boolean }
}
