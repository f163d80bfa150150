/** Lifts to a seminar and back: seats that a guardian offers to the others. */
import type { CivilDate } from '#app/kernel/when.ts'

export const WAYS = ['there', 'back', 'both'] as const
export type Way = (typeof WAYS)[number]

/** A seat that was asked for. */
export interface Rider {
  childId: string
  askedById: string
  askedAt: Date
  /** Null: not answered. */
  accepted: boolean | null
}

export interface Lift {
  id: string
  seminarId: string
  date: string
  way: Way
  personId: string
  place: string
  seats: number
  words: string
  agreedAt: Date
  endedAt: Date | null
  riders: Rider[]
}

export const seatsLeft = ({ seats, riders }: Pick<Lift, 'seats' | 'riders'>): number =>
  Math.max(0, seats - riders.filter(({ accepted }) => accepted === true).length)

/** Offers are shown until their day is over, or the driver has taken them back. */
export const isOffered = (lift: Pick<Lift, 'date' | 'endedAt'>, today: CivilDate): boolean =>
  lift.endedAt === null && lift.date >= today

/**
 * Whether one sees the other's telephone: the driver and the guardian who asked, once the seat is given, and nobody else.
 * Both have agreed to it, the one with the offer and the other with the question.
 */
export function seesPhone(viewerId: string, lift: Pick<Lift, 'personId'>, rider: Rider): boolean {
  return rider.accepted === true && (viewerId === lift.personId || viewerId === rider.askedById)
}

/** The key of the note to the driver: one that asks again, after having given the seat back, is told of again. */
export const askedKey = (liftId: string, { childId, askedAt }: Pick<Rider, 'childId' | 'askedAt'>): string =>
  `lift-asked:${liftId}:${childId}:${askedAt.getTime()}`
