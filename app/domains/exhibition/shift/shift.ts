/** Shifts in the joint exhibition, which the artists share: rigging, the opening, watching in the opening hours, taking down. */
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'

export const SHIFT_KINDS = ['rigging', 'opening', 'watch', 'dismantling'] as const
export type ShiftKind = (typeof SHIFT_KINDS)[number]

export interface Shift {
  id: string
  editionId: string
  kind: ShiftKind
  date: CivilDate
  begins: LocalTime
  /** Exclusive. */
  ends: LocalTime
  /** How many are needed. */
  needs: number
  note: string
  version: number
}

/** Somebody has a shift. */
export interface Turn {
  id: string
  shiftId: string
  /** An artist's account; null: a name alone. */
  personId: string | null
  name: string
  takenAt: Date
  takenById: string | null
  /** Null: not noted. */
  came: boolean | null
  remindedAt: Date | null
}

export const MOST_NEEDED = 50
export const MOST_NOTE = 300
/** Of one edition; what is above it is a slip of the keyboard. */
export const MOST_SHIFTS = 200
/** Minutes before a shift from which whoever has it counts visitors: one comes early, and the first visitors too. */
export const COUNT_BEFORE = 60
/**
 * Minutes after a shift until which its counts are taken: the next may be late, and what a phone has kept while it had no
 * network comes on the way home.
 */
export const COUNT_AFTER = 120
/** Days before a shift on which whoever has it is reminded. */
export const REMIND_DAYS = 2
