import { bySeat, isStrings, neighbourOf, type Place, type Seat } from './desks.ts'

/** The seats of an ensemble at a seminar, for all its days or for one. */
export interface SeatPlan {
  id: string
  seminarId: string
  ensembleId: string
  /** Null: for all days that have none of their own. */
  date: string | null
  shownAt: Date | null
  changedAt: Date
  /** The seats before the last change; null: nothing to take back. */
  before: Seat[] | null
  version: number
  /** From the first violins to the percussion, from the front. */
  seats: Seat[]
}

/** The plan that holds on a day: its own, else that of all days. */
export const planOn = (plans: readonly SeatPlan[], ensembleId: string, date: string | null): SeatPlan | null => {
  const own = plans.filter((plan) => plan.ensembleId === ensembleId)
  return own.find((plan) => plan.date === date) ?? own.find((plan) => plan.date === null) ?? null
}

export const sorted = (seats: readonly Seat[]): Seat[] => seats.toSorted(bySeat)

/** What a family is told of one seat: the place, and the first name of who sits beside. */
export interface OwnSeat extends Place {
  /** Empty: nobody sits beside. */
  partner: string
}

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? ''

/** The seat of one child, with the partner's first name and nothing more. */
export function ownSeat(seats: readonly Seat[], childId: string, nameOf: (childId: string) => string): OwnSeat | null {
  const seat = seats.find((one) => one.childId === childId)
  if (!seat) return null
  const { section, desk, side } = seat
  const beside = isStrings(section) ? neighbourOf(seats, seat) : null
  return { section, desk, side, partner: beside?.childId ? firstName(nameOf(beside.childId)) : '' }
}
