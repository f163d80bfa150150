/** Who gets a seat, who waits, and until when one may sign up. The clock is an argument. */
import { addDays, hours, instantOf, later } from '#app/kernel/when.ts'
import type { Event, SignUp } from './event.ts'

type Timed = Pick<Event, 'date' | 'begins' | 'ends'>

/** When an event begins. A time that the clock jumps over in spring is the hour after it. */
export function beginsAt({ date, begins }: Pick<Timed, 'date' | 'begins'>): Date {
  const told = instantOf(date, begins)
  if (told) return told
  const [hour = '', minute = ''] = begins.split(':')
  return instantOf(date, `${String(Number(hour) + 1).padStart(2, '0')}:${minute}`) ?? new Date(`${date}T12:00:00Z`)
}

/** What calendars are told of an event with an open end. */
const OPEN_END = hours(2)

/** When it is over; one that ends before it begins ends on the next day. */
export function endsAt(event: Timed): Date {
  if (event.ends === null) return later(beginsAt(event), OPEN_END)
  const day = event.ends <= event.begins ? addDays(event.date, 1) : event.date
  return beginsAt({ date: day, begins: event.ends })
}

export const isOver = (event: Timed, now: Date): boolean => now >= endsAt(event)

type Opened = Timed & Pick<Event, 'signUp' | 'signUpFrom' | 'signUpTo' | 'cancelledAt'>

/** Whether one may sign up at `now`, and why not. Signing up is over when the event begins, whatever else is said. */
export type Window = 'none' | 'cancelled' | 'not-yet' | 'open' | 'closed'
export function windowOf(event: Opened, now: Date): Window {
  if (event.cancelledAt) return 'cancelled'
  if (!event.signUp) return 'none'
  const begins = beginsAt(event)
  const closes = event.signUpTo && event.signUpTo < begins ? event.signUpTo : begins
  if (now >= closes) return 'closed'
  return event.signUpFrom && now < event.signUpFrom ? 'not-yet' : 'open'
}

type Party = Pick<SignUp, 'id' | 'seats' | 'state' | 'signedUpAt'>

/** Seats that are given. */
export const seatsTaken = (parties: readonly Pick<Party, 'seats' | 'state'>[]): number =>
  parties.reduce((sum, { seats, state }) => sum + (state === 'confirmed' ? seats : 0), 0)

/** Seats that are free; null: there is no limit. Never less than none. */
export const seatsLeft = (capacity: number | null, taken: number): number | null =>
  capacity === null ? null : Math.max(0, capacity - taken)

/** Whether a party of so many gets its seats at once; a party is never divided. */
export const fits = (left: number | null, seats: number): boolean => left === null || seats <= left

/** The order of the waiting list: who signed up first, and of two in the same moment the one with the lower id. */
export const byTurn = (a: Pick<Party, 'signedUpAt' | 'id'>, b: Pick<Party, 'signedUpAt' | 'id'>): number =>
  a.signedUpAt.getTime() - b.signedUpAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Who of those waiting gets seats now, in their order. A party that is too large for what is left stays first in line and
 * does not keep others from seats that it cannot use; no more seats are given than there are.
 */
export function movingUp<P extends Party>(capacity: number | null, parties: readonly P[]): P[] {
  let left = seatsLeft(capacity, seatsTaken(parties))
  return parties
    .filter(({ state }) => state === 'waiting')
    .sort(byTurn)
    .filter(({ seats }) => {
      if (!fits(left, seats)) return false
      if (left !== null) left -= seats
      return true
    })
}

/** The place on the waiting list, counted from 1; null for one that does not wait. */
export function placeInLine(parties: readonly Party[], id: string): number | null {
  const line = parties.filter(({ state }) => state === 'waiting').sort(byTurn)
  const at = line.findIndex((party) => party.id === id)
  return at === -1 ? null : at + 1
}

/** Whether a party may have another number of seats: fewer always, more while there are so many, or while it waits. */
export const mayTake = (left: number | null, party: Pick<Party, 'seats' | 'state'>, wanted: number): boolean =>
  party.state !== 'confirmed' || fits(left, wanted - party.seats)

/** People on the list who came. */
export const seatsCame = (parties: readonly Pick<SignUp, 'came'>[]): number =>
  parties.reduce((sum, { came }) => sum + (came ?? 0), 0)

/** People who came without having signed up: what was counted at the door beyond those on the list. */
export const walkIns = (attended: number | null, parties: readonly Pick<SignUp, 'came'>[]): number =>
  Math.max(0, (attended ?? 0) - seatsCame(parties))

/** Sign-ups with one e-mail address in an hour; more are answered alike and not written down. */
export const SIGN_UPS_AN_HOUR = 10

type Placed = Pick<Event, 'date' | 'begins' | 'ends' | 'venue' | 'address' | 'place'>

/** Whether those who have signed up must be told: another day, hour or place. */
export const hasMoved = (before: Placed, after: Placed): boolean =>
  (['date', 'begins', 'ends', 'venue', 'address', 'place'] as const).some((field) => before[field] !== after[field])
