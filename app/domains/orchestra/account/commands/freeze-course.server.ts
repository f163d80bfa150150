import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Course } from '../../attendance/attendance.ts'
import { standingOf } from '../../queries.server.ts'
import { theSemester } from '../../semester/queries.server.ts'
import { freeze } from '../freeze.server.ts'
import { mayReportCourses } from '../policy.ts'
import { courseKey, coursesNow } from '../reports.server.ts'
import type { Plain } from '../snapshot.ts'

/**
 * Freezes the report of a course as the roll calls stand now. Gives the id. Throws forbidden, missing for a course that is
 * not held, conflict while the semester runs.
 */
export async function freezeCourse(
  ctx: Context,
  actor: Actor,
  { term, course }: { term: string; course: Course },
): Promise<string> {
  return ctx.tx(async (tx) => {
    if (!mayReportCourses(await standingOf(tx, actor))) throw forbidden()
    const semester = await theSemester(tx, term)
    if (civilDateOf(ctx.now) <= semester.ends) throw conflict('orchestraReports.semesterRuns')
    const report = (await coursesNow(tx, semester)).find((one) => one.course === course)
    if (!report) throw missing()
    const { lines, rules, ...facts } = report
    const content = {
      rows: lines.map((line): Plain => ({ ...line })),
      facts: { ...facts, rules: rules.map(({ rule, met, facts: figures }): Plain => ({ rule, met, facts: figures })) },
    }
    const of = { kind: 'course' as const, year: semester.year, course: courseKey(term, course) }
    return freeze(ctx, tx, of, content, actor.personId)
  })
}
