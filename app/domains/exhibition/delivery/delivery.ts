/** When the works come, and when they are fetched: times on a day, and who has chosen which. */
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'

/** Into the house, and out of it again. */
export const DIRECTIONS = ['in', 'out'] as const
export type Direction = (typeof DIRECTIONS)[number]
export const directionOf = (text: string | null): Direction => (text === 'ut' || text === 'out' ? 'out' : 'in')

/** The artist comes, somebody else does, or a carrier. */
export const WAYS = ['self', 'other', 'carrier'] as const
export type Way = (typeof WAYS)[number]

/** A time in which some artists can come. */
export interface Slot {
  id: string
  editionId: string
  direction: Direction
  date: CivilDate
  begins: LocalTime
  /** Exclusive. */
  ends: LocalTime
  /** Artists that can come in it. */
  capacity: number
  /** Empty: where the exhibition is. */
  place: string
  version: number
}

/** What an artist has said of one direction. */
export interface Booking {
  id: string
  participantId: string
  direction: Direction
  /** Null: comes at another time, as `note` says. */
  slotId: string | null
  way: Way
  /** Who comes, when it is somebody else, or which carrier. */
  byName: string
  note: string
  bookedAt: Date
  bookedById: string | null
  /** Grows with each change, also of its slot: calendars take the highest. */
  version: number
}

/** Slots of one day in one direction; what is above it is a slip of the keyboard. */
export const MOST_SLOTS = 60
export const MOST_AT_ONCE = 100
/** Minutes. */
export const LEAST_LENGTH = 5
export const MOST_LENGTH = 480
/** Characters. */
export const MOST_NOTE = 500
