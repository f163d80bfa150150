import type { LocalTime } from '#app/kernel/when.ts'
import { overlap, type Span } from './minutes.ts'
import type { Session } from './plan.ts'

/** A day has at most so many sessions. */
export const MOST_SESSIONS = 120

/** Why a session cannot begin and end so; null when it can. */
export function spanFault({ begins, ends }: { begins: LocalTime; ends: LocalTime }): 'endsBeforeItBegins' | null {
  return ends > begins ? null : 'endsBeforeItBegins'
}

/** Sessions of the day that lie where new ones would come. */
export const inTheWay = (sessions: readonly Session[], wanted: readonly Span[]): Session[] =>
  sessions.filter((session) => wanted.some((span) => overlap(session, span)))
