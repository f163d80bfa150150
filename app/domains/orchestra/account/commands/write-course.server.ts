import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Course } from '../../attendance/attendance.ts'
import { standingOf } from '../../queries.server.ts'
import { theSemester } from '../../semester/queries.server.ts'
import type { CourseFactsGiven } from '../input.ts'
import { mayReportCourses } from '../policy.ts'
import { putStudyCourse } from '../store.server.ts'

/** Writes what no tap can tell of a course: plan, approval, leader, announcement. Throws forbidden or missing. */
export async function writeCourse(
  ctx: Context,
  actor: Actor,
  { term, course }: { term: string; course: Course },
  { planApproved, ...given }: CourseFactsGiven,
): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayReportCourses(await standingOf(tx, actor))) throw forbidden()
    const semester = await theSemester(tx, term)
    const facts = { ...given, planApproved: planApproved ?? '', changedAt: ctx.now }
    const { id } = await putStudyCourse(tx, { semesterId: semester.id, course, ...facts })
    await ctx.note(tx, 'course.written', id, { term, course })
  })
}
