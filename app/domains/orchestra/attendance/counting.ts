/** From sessions and taps to minutes: one pass that every list and report shares. */
import type { Section } from '../instruments.ts'
import { COURSES, type Course, type CourseMinutes, type Mark } from './attendance.ts'
import {
  type CountedSession,
  courseOf,
  isExpected,
  lengthOf,
  minutesThere,
  type Player,
  type Standing75,
} from './rules.ts'

export interface Counted<S extends CountedSession = CountedSession> {
  players: readonly Player[]
  sessions: readonly S[]
  /** Where a player sits at a session; null, or left out: nothing says. */
  sectionAt?: (player: Player, session: S) => Section | null
  marks: readonly (Mark & { sessionId: string })[]
}

/**
 * Where every player stands in every course that the player is in.
 *
 * Held is what a list was kept of: at least one child was tapped. A session that is over without a list tells nothing of
 * anyone and counts for nobody (`isOver`); one that is not over is ahead. Who was tapped on a list stays on it, whatever
 * the seating says afterwards.
 */
export function standingsOf<S extends CountedSession>(
  { players, sessions, sectionAt = () => null, marks }: Counted<S>,
  isOver: (session: S) => boolean,
): Map<string, Map<Course, Standing75>> {
  const listed = new Map<string, Map<string, Mark>>()
  for (const mark of marks) {
    const list = listed.get(mark.sessionId) ?? new Map<string, Mark>()
    listed.set(mark.sessionId, list.set(mark.childId, mark))
  }
  return new Map(
    players.map((player) => {
      const mine = sessions.filter((session) => {
        const tapped = listed.get(session.id)?.has(player.childId)
        return isExpected(session, player, tapped ? null : sectionAt(player, session))
      })
      return [player.childId, standingOf(player, mine, listed, isOver)]
    }),
  )
}

function standingOf<S extends CountedSession>(
  player: Player,
  sessions: readonly S[],
  listed: ReadonlyMap<string, ReadonlyMap<string, Mark>>,
  isOver: (session: S) => boolean,
): Map<Course, Standing75> {
  const found = new Map<Course, { held: number; attended: number; ahead: { date: string; minutes: number }[] }>()
  for (const session of sessions) {
    const course = courseOf(session, player)
    const sum = found.get(course) ?? { held: 0, attended: 0, ahead: [] }
    found.set(course, sum)
    const length = lengthOf(session)
    const list = listed.get(session.id)
    if (list) {
      sum.held += length
      sum.attended += minutesThere(length, list.get(player.childId))
    } else if (!isOver(session)) {
      const day = sum.ahead.find(({ date }) => date === session.date)
      if (day) day.minutes += length
      else sum.ahead.push({ date: session.date, minutes: length })
    }
  }
  return found
}

/** The same as rows, for a report: only what was held, each child's courses in their order. */
export const minutesOf = <S extends CountedSession>(counted: Counted<S>): CourseMinutes[] =>
  [...standingsOf(counted, () => true)].flatMap(([childId, courses]) =>
    COURSES.flatMap((course) => {
      const { held = 0, attended = 0 } = courses.get(course) ?? {}
      return held > 0 ? [{ childId, course, held, attended }] : []
    }),
  )

/** Sessions that are over and have no list. */
export const unlisted = <S extends CountedSession>(
  sessions: readonly S[],
  marks: readonly { sessionId: string }[],
  isOver: (session: S) => boolean,
): S[] => {
  const listed = new Set(marks.map(({ sessionId }) => sessionId))
  return sessions.filter((session) => isOver(session) && !listed.has(session.id))
}
