/** A round as it was planned: types alone, for rules and screens. */
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import type { Round, RoundPlace } from './my-round.ts'
import type { Leg } from './travel.ts'

/** A part of the day in which a place takes visitors. */
export interface Hours {
  opens: LocalTime
  closes: LocalTime
}

export interface PlannedStop {
  place: RoundPlace
  /** From the stop before, or from the start; null where one starts here. */
  leg: Leg | null
  arrives: LocalTime
  /** Later than `arrives` where one waits for the door to open. */
  begins: LocalTime
  leaves: LocalTime
  /** Minutes. */
  waits: number
  stays: number
  hours: Hours
  /** Minutes from leaving until the place closes: few, and there is no time to lose before it. */
  spare: number
  /** The artist is out for a moment and has not said when back. */
  away: boolean
}

/** Why a place is not in the plan: it has no position, or it is not open on that day. */
export type Hindrance = 'not-on-map' | 'not-that-day' | 'closed-that-day'

export interface LeftOut {
  place: RoundPlace
  why: Hindrance
  /** The days on which it is open, by date. */
  days: RoundPlace['days']
}

export interface Missed {
  place: RoundPlace
  hours: Hours
  /** When one would be there after the last stop. */
  arrives: LocalTime
}

/** A change that lets one reach all of them. */
export interface WayOut {
  change: 'stay' | 'leave' | 'mode'
  round: Round
}

export interface Plan {
  day: CivilDate
  /** When one sets out. */
  leaves: LocalTime
  /** As planned, in order. */
  stops: PlannedStop[]
  /** Open that day, and not reached before they close. */
  missed: Missed[]
  leftOut: LeftOut[]
  seen: RoundPlace[]
  /** Numbers that no studio of this year has. */
  unknown: number[]
  ends: LocalTime
  kilometres: number
  travelMinutes: number
  /** Set out this late and nobody waits at the first door; null when one does not wait there. */
  better: LocalTime | null
}
