/** The reports of a year as they stand now, and those that are frozen. */
import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities, municipalityNames } from '#app/domains/places/queries.server.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { addDays, type CivilDate, civilDateOf, yearOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { membersOf } from '../association/queries.server.ts'
import { COURSES, type Course } from '../attendance/attendance.ts'
import { attendedMinutes, presenceAt, sessionsOf } from '../attendance/queries.server.ts'
import { lengthOf } from '../attendance/rules.ts'
import { memberFigures } from '../enrolment/figures.server.ts'
import { familyOf } from '../instruments.ts'
import { rosterOfSemester, standingOf } from '../queries.server.ts'
import { allSemesters } from '../semester/queries.server.ts'
import type { Semester } from '../semester/semester.ts'
import { termOf } from '../term.ts'
import { type CourseFacts, type CourseHeld, type CourseReport, courseReport } from './course-report.ts'
import { frozenLines } from './freeze.server.ts'
import { type MembersReport, membersReport, type Stated } from './members-report.ts'
import { mayOpenReports, mayReportCourses, mayReportMembers } from './policy.ts'
import { freezesFrom, type Snapshot } from './snapshot.ts'
import { findSnapshot, listHeldSessions, listSnapshots, listStudyCourses } from './store.server.ts'
import type { HomesPart, ReportsView, SemesterPart } from './views.ts'

/** The first year of the association, which was founded in January 2009. */
const FIRST_YEAR = 2009

/** A course of a semester, as its snapshots are named. */
export const courseKey = (term: string, course: Course): string => `${term}:${course}`

/** The reports of a year. Throws forbidden for who has none to make, and missing for a year without any. */
export async function reportsView(ctx: Context, actor: Actor, year: number): Promise<ReportsView> {
  const standing = await standingOf(ctx.db, actor)
  if (!mayOpenReports(actor, standing)) throw forbidden()
  const today = civilDateOf(ctx.now)
  if (year < FIRST_YEAR || year > yearOf(today)) throw missing()
  const members = mayReportMembers(actor, standing)
  const courses = mayReportCourses(standing)
  const years = await yearsWith(ctx.db, today, { members, courses })
  return {
    ...{ year, years, can: { freeze: actor.actedBy === null } },
    members: members
      ? {
          report: await membersNow(ctx.db, year, NOT_STATED),
          frozen: await frozenLines(ctx.db, await listSnapshots(ctx.db, { kind: 'members', year })),
          waitsUntil: today < freezesFrom(year) ? freezesFrom(year) : null,
        }
      : null,
    semesters: courses ? await semesterParts(ctx.db, year, today) : null,
    homes: courses ? await homesOf(ctx.db, year) : null,
  }
}

/** This year, and those with something to report to this person: semesters, or members of the association. Newest first. */
async function yearsWith(tx: Tx, today: CivilDate, may: { members: boolean; courses: boolean }): Promise<number[]> {
  const years = new Set([yearOf(today)])
  if (may.courses) for (const { year } of await allSemesters(tx)) years.add(year)
  if (may.members) {
    const first = Math.min(yearOf(today), ...(await membersOf(tx)).map(({ joinedOn }) => yearOf(joinedOn)))
    for (let year = Math.max(FIRST_YEAR, first); year < yearOf(today); year++) years.add(year)
  }
  return [...years].filter((year) => year <= yearOf(today)).sort((a, b) => b - a)
}

export const NOT_STATED: Record<Stated, null> = { statutes: null, yearReport: null, accounts: null }

/** The association's report of a year as the register stands now. */
export async function membersNow(
  tx: Tx,
  year: number,
  stated: Readonly<Record<Stated, boolean | null>>,
): Promise<MembersReport> {
  const municipalities = new Map((await listMunicipalities(tx)).map(({ id, number, name }) => [id, { number, name }]))
  return membersReport(await membersOf(tx), year, (id) => municipalities.get(id) ?? null, stated)
}

async function semesterParts(tx: Tx, year: number, today: CivilDate): Promise<SemesterPart[]> {
  const semesters = (await allSemesters(tx)).filter((one) => one.year === year).reverse()
  const snapshots = await listSnapshots(tx, { kind: 'course', year })
  const frozen = await frozenLines(tx, snapshots)
  const parts: SemesterPart[] = []
  for (const semester of semesters) {
    const { season } = semester
    const term = termOf(semester)
    const courses = (await coursesNow(tx, semester)).map((report) => {
      const own = snapshots.filter(({ course }) => course === courseKey(term, report.course)).map(({ id }) => id)
      return { ...report, frozen: frozen.filter(({ id }) => own.includes(id)) }
    })
    parts.push({ term, year, season, courses, waitsUntil: today <= semester.ends ? addDays(semester.ends, 1) : null })
  }
  return parts
}

/** Every course of a semester that somebody was expected at, as the roll calls stand now. Eight statements. */
export async function coursesNow(tx: Tx, semester: Semester): Promise<CourseReport[]> {
  const [roster, minutes, sessions, taps, written] = [
    await rosterOfSemester(tx, semester.id),
    await attendedMinutes(tx, semester.id),
    await sessionsOf(tx, semester.id),
    await presenceAt(tx, semester.id),
    await listStudyCourses(tx, [semester.id]),
  ]
  const children = new Map(roster.map((child) => [child.childId, child]))
  const listed = new Set(taps.map(({ sessionId }) => sessionId))
  const held = sessions.filter(({ id }) => listed.has(id))
  const led = new Set(
    (
      await listHeldSessions(
        tx,
        held.map(({ id }) => id),
      )
    )
      .filter(({ adults }) => adults.length > 0)
      .map(({ id }) => id),
  )
  const coursesOfSession = ({ kind, id }: { kind: string; id: string }): Course[] =>
    kind === 'tutti'
      ? ['tutti']
      : [
          ...new Set(
            taps.flatMap(({ sessionId, childId }) => {
              const child = sessionId === id ? children.get(childId) : undefined
              return child ? [familyOf(child.instrument)] : []
            }),
          ),
        ]
  return COURSES.flatMap((course): CourseReport[] => {
    const own = minutes.filter((line) => line.course === course)
    const facts = factsOf(written, course)
    if (own.length === 0 && !written.some((row) => row.course === course)) return []
    const of = held.filter((session) => coursesOfSession(session).includes(course))
    return [
      courseReport(
        facts,
        own.flatMap(({ childId, held: expected, attended }) => {
          const child = children.get(childId)
          return child ? [{ childId, name: child.name, birthDate: child.birthDate, held: expected, attended }] : []
        }),
        heldOf(of, led, Math.max(0, ...own.map((line) => line.held))),
        semester.year,
      ),
    ]
  })
}

type Written = Awaited<ReturnType<typeof listStudyCourses>>
function factsOf(written: Written, course: Course): CourseFacts {
  const row = written.find((one) => one.course === course)
  return {
    ...{ course, title: row?.title ?? '', plan: row?.plan ?? '', planApproved: row?.planApproved ?? '' },
    ...{ leader: row?.leader ?? '', announced: row?.announced ?? false },
  }
}

/**
 * The hours of a course are those of the participant who was expected at most of it: groups that rehearse side by side are
 * not counted twice. The share with a leader is that of the sessions.
 */
function heldOf(
  sessions: readonly { id: string; date: string; begins: string; ends: string }[],
  led: ReadonlySet<string>,
  minutes: number,
): CourseHeld {
  const dates = sessions.map(({ date }) => date).sort()
  const all = sessions.reduce((sum, session) => sum + lengthOf(session), 0)
  const withLeader = sessions.reduce((sum, session) => sum + (led.has(session.id) ? lengthOf(session) : 0), 0)
  return {
    ...{ firstDay: dates[0] ?? null, lastDay: dates.at(-1) ?? null, minutes },
    withLeader: all === 0 ? 0 : Math.round((minutes * withLeader) / all),
  }
}

/** Members by home municipality in each semester of a year. */
export async function homesOf(tx: Tx, year: number): Promise<HomesPart[]> {
  const names = await municipalityNames(tx)
  return (await memberFigures(tx, year)).map(({ term, season, members, juniors, municipalities }) => ({
    ...{ term, year, season, members, juniors },
    lines: municipalities.map(({ municipalityId, youth, junior, waiting }) => ({
      ...{ name: (municipalityId && names[municipalityId]) || '', youth, junior, waiting },
    })),
  }))
}

/** A frozen report, for who may see its kind. Throws missing. */
export async function frozenReport(ctx: Context, actor: Actor, id: string): Promise<Snapshot> {
  const standing = await standingOf(ctx.db, actor)
  const snapshot = await findSnapshot(ctx.db, id)
  const may = snapshot?.kind === 'members' ? mayReportMembers(actor, standing) : mayReportCourses(standing)
  if (!snapshot || !may) throw missing()
  return snapshot
}
