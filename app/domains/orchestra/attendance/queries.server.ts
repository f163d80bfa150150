/** What other areas and the pages ask about who was there. */
import { instantOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { rosterOfSemester } from '../queries.server.ts'
import { sectionsAt } from '../seating/sections.server.ts'
import { COURSES, type Course, type CourseMinutes, type Presence } from './attendance.ts'
import { type Counted, minutesOf, standingsOf } from './counting.ts'
import type { ListedSession } from './rules.ts'
import { type CountedSession, type Forecast, forecastOf, shareOf } from './rules.ts'
import { listPresence, listSessions } from './store.server.ts'

/** Every session of a semester that hours are counted of: of seminars that are published and were not cancelled. */
export const sessionsOf = (tx: Tx, semesterId: string): Promise<ListedSession[]> =>
  listSessions(tx, { day: { seminar: { semesterId, cancelledAt: null, publishedAt: { not: null } } } })

/** What was tapped at these sessions. */
export const presenceAt = (tx: Tx, semesterId: string): Promise<Presence[]> =>
  listPresence(tx, {
    session: { day: { seminar: { semesterId, cancelledAt: null, publishedAt: { not: null } } } },
  })

/** Whether a session is over at a moment. A time that the clock jumps over is over when the day is. */
export const isOverAt =
  (now: Date) =>
  ({ date, ends }: Pick<CountedSession, 'date' | 'ends'>): boolean =>
    (instantOf(date, ends) ?? instantOf(date, '23:59') ?? now) <= now

/**
 * Minutes of every enrolled child in every course of a semester: what the study association's grant counts. Six
 * statements. Only sessions of which a list was kept are held; see COURSE_RULE for what a course needs.
 */
export async function attendedMinutes(tx: Tx, semesterId: string): Promise<CourseMinutes[]> {
  return minutesOf(await countedOf(tx, semesterId))
}

async function countedOf(tx: Tx, semesterId: string) {
  const players = await rosterOfSemester(tx, semesterId)
  const sessions = await sessionsOf(tx, semesterId)
  const marks = await presenceAt(tx, semesterId)
  const sectionAt = await sectionsAt(tx, { semesterId })
  return { players, sessions, marks, sectionAt } satisfies Counted<ListedSession>
}

/** One child's line in one course. */
export interface OwnLine {
  course: Course
  held: number
  attended: number
  /** 0 to 1; null while nothing was held. */
  share: number | null
  forecast: Forecast
}

/** A child's own attendance in a semester, course by course: for the child and its guardians. */
export async function attendanceOfChild(tx: Tx, childId: string, semesterId: string, now: Date): Promise<OwnLine[]> {
  const counted = await countedOf(tx, semesterId)
  const own = counted.players.filter((player) => player.childId === childId)
  return linesOf(standingsOf({ ...counted, players: own }, isOverAt(now)).get(childId))
}

/** Lines in the order of the courses. */
export const linesOf = (courses: ReturnType<typeof standingsOf> extends Map<string, infer C> ? C | undefined : never) =>
  COURSES.flatMap((course): OwnLine[] => {
    const standing = courses?.get(course)
    if (!standing) return []
    const { held, attended } = standing
    return [{ course, held, attended, share: shareOf(standing), forecast: forecastOf(standing) }]
  })

/** Each tap of one person, for «Mine data»: the day, the session, and what was noted. By time. */
export async function ownAttendance(tx: Tx, childId: string) {
  const marks = await listPresence(tx, { childId })
  const sessions = await listSessions(tx, { attendance: { some: { childId } } })
  const byId = new Map(marks.map((mark) => [mark.sessionId, mark]))
  return sessions.flatMap(({ id, date, begins, ends, kind }) => {
    const mark = byId.get(id)
    return mark ? [{ date, begins, ends, kind, state: mark.state, missed: mark.missed }] : []
  })
}
