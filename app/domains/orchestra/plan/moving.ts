/** Moving a session on the grid: where it comes to lie, and why it cannot lie there. The same in the browser and here. */
import type { Room, SeminarDay } from '../seminar/seminar.ts'
import { lengthOf, minutesOf, overlap, timeOf } from './minutes.ts'
import type { Session } from './plan.ts'

/** The grid's steps in minutes: with an arrow, and with an arrow and Shift. */
export const STEP = 15
export const FINE_STEP = 5

export interface Spot {
  roomId: string | null
  begins: string
}

export type Placed = Pick<Session, 'id' | 'begins' | 'ends' | 'roomId'>

/** The session where it would be, as long as it is now. Null where that reaches past midnight. */
export function placed<S extends Placed>(session: S, { roomId, begins }: Spot): S | null {
  const from = minutesOf(begins)
  const to = from + lengthOf(session)
  if (from < 0 || to >= 24 * 60) return null
  return { ...session, roomId, begins: timeOf(from), ends: timeOf(to) }
}

export type MoveFault =
  | { kind: 'beforeDay'; begins: string }
  | { kind: 'afterDay'; ends: string }
  | { kind: 'roomTaken'; session: string }

/**
 * Why a session cannot be moved to a spot; null when it can. It stays within its day, and in a room that is free. A coach
 * who would stand twice is no reason: one has to be able to move two things, one after the other; the plan says it at once.
 */
export function moveFault(
  session: Placed,
  spot: Spot,
  day: Pick<SeminarDay, 'begins' | 'ends'>,
  others: readonly Placed[],
): MoveFault | null {
  if (spot.begins < day.begins) return { kind: 'beforeDay', begins: day.begins }
  const there = placed(session, spot)
  if (!there || there.ends > day.ends) return { kind: 'afterDay', ends: day.ends }
  const taken = others.find(
    (other) => other.id !== session.id && spot.roomId !== null && other.roomId === spot.roomId && overlap(other, there),
  )
  return taken ? { kind: 'roomTaken', session: taken.id } : null
}

/** A spot some minutes on or back; it does not pass midnight. */
export const later = ({ roomId, begins }: Spot, minutes: number): Spot => ({
  roomId,
  begins: timeOf(Math.min(Math.max(minutesOf(begins) + minutes, 0), 24 * 60 - 1)),
})

/** The spot in the next room or the one before; before the first is "no room", and there is nothing beyond the ends. */
export function beside({ roomId, begins }: Spot, by: 1 | -1, rooms: readonly Pick<Room, 'id'>[]): Spot {
  const columns: (string | null)[] = [null, ...rooms.map(({ id }) => id)]
  const place = Math.min(Math.max(columns.indexOf(roomId) + by, 0), columns.length - 1)
  return { roomId: columns[place] ?? null, begins }
}
