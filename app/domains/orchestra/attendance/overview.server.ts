import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { rosterOfSemester, standingOf } from '../queries.server.ts'
import { sectionsAt } from '../seating/sections.server.ts'
import { theSemester } from '../semester/queries.server.ts'
import { sees } from '../sight.ts'
import { COURSES } from './attendance.ts'
import { standingsOf, unlisted } from './counting.ts'
import { overviewFor } from './policy.ts'
import { isOverAt, linesOf, presenceAt, sessionsOf } from './queries.server.ts'
import { isUnder, outlookOf } from './rules.ts'
import { sayGroups } from './say-groups.ts'
import type { OverviewView } from './views.ts'

/**
 * A semester's attendance: each child in each course, what becomes of the courses, and which sessions have no list. A
 * coach sees the own groups; who has no part in the semester is refused. Throws missing, forbidden.
 */
export async function overviewView(ctx: Context, actor: Actor, term: string): Promise<OverviewView> {
  const tx = ctx.db
  const semester = await theSemester(tx, term)
  const standing = await standingOf(tx, actor)
  const players = await rosterOfSemester(tx, semester.id)
  const sessions = await sessionsOf(tx, semester.id)
  const marks = await presenceAt(tx, semester.id)
  const sectionAt = await sectionsAt(tx, { semesterId: semester.id })
  const seminarIds = [...new Set(sessions.map(({ seminarId }) => seminarId))]
  const reach = overviewFor(standing, seminarIds)
  if (!reach) throw forbidden()
  const mine = seminarIds.filter((id) => standing.seminars.some(({ seminarId }) => seminarId === id))
  const seen = players.filter(
    ({ childId, instrument }) =>
      reach === 'all' || mine.some((seminarId) => sees(standing, { childId, seminarId, instrument }, 'attendance')),
  )
  const isOver = isOverAt(ctx.now)
  const standings = standingsOf({ players, sessions, marks, sectionAt }, isOver)
  const birthDates = new Map(players.map(({ childId, birthDate }) => [childId, birthDate]))
  const names = new Map(players.map(({ childId, name }) => [childId, name]))
  const courses = COURSES.flatMap((course) => {
    const participants = [...standings].flatMap(([childId, lines]) => {
      const line = lines.get(course)
      return line ? [{ childId, birthDate: birthDates.get(childId) ?? '', ...line }] : []
    })
    if (participants.length === 0) return []
    const outlook = outlookOf(participants, semester.year)
    return [{ course, outlook, needed: outlook.needed.flatMap((id) => names.get(id) ?? []) }]
  })
  const ids = new Set(seen.map(({ childId }) => childId))
  return {
    term,
    all: reach === 'all',
    children: seen.map(({ childId, name, demo, instrument }) => {
      const lines = linesOf(standings.get(childId))
      return { ...{ childId, name, demo, instrument, lines }, under: lines.some(isUnder) }
    }),
    // Of a course that is not all one's own, the names of others are not told.
    courses: courses.map((one) => ({
      ...one,
      needed: one.outlook.needed.every((id) => ids.has(id)) ? one.needed : [],
      outlook: { ...one.outlook, needed: [] },
    })),
    unlisted:
      reach === 'all'
        ? unlisted(sessions, marks, isOver).map(({ id, seminarId, date, begins, ends, kind, title, groups }) => ({
            ...{ sessionId: id, seminarId, date, begins, ends, kind, title },
            groups: sayGroups(groups),
          }))
        : [],
  }
}
