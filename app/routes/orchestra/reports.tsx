import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { freezeCourse } from '#app/domains/orchestra/account/commands/freeze-course.server.ts'
import { freezeMembers } from '#app/domains/orchestra/account/commands/freeze-members.server.ts'
import { writeCourse } from '#app/domains/orchestra/account/commands/write-course.server.ts'
import { courseFactsInput, freezeCourseInput, freezeMembersInput } from '#app/domains/orchestra/account/input.ts'
import { reportsView } from '#app/domains/orchestra/account/reports.server.ts'
import type { ReportsView } from '#app/domains/orchestra/account/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraReports as words } from '#app/i18n/orchestra-reports.ts'
import { orchestraSemester } from '#app/i18n/orchestra-semester.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { CoursePart, courseAnchor } from '#app/ui/orchestra/account/course-part.tsx'
import { HomesPart } from '#app/ui/orchestra/account/homes-part.tsx'
import { MembersPart } from '#app/ui/orchestra/account/members-part.tsx'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'

export const meta = titledBy<ReportsView>(({ year }, locale) => say(locale, words.titleYear, { year }))
export const handle = { path: orchestraPath }

export const loader = page('signed-in', ({ ctx, actor, params }) => reportsView(ctx, actor, yearIn(params)))

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [freezeMembersInput, courseFactsInput, freezeCourseInput]),
  async ({ ctx, actor, locale, params, value }) => {
    const year = yearIn(params)
    const here = (query = '') => to(addressIn(locale, 'orchestraReports', { year }) + query)
    switch (value.intent) {
      case 'freeze-members': {
        const { intent: _intent, ...given } = value
        await freezeMembers(ctx, actor, year, given)
        return here('?frosset=medlemmer#medlemmer')
      }
      case 'course': {
        const { intent: _intent, term, course, ...facts } = value
        await writeCourse(ctx, actor, { term, course }, facts)
        return here(`?lagret=${courseAnchor(term, course)}#${courseAnchor(term, course)}`)
      }
      case 'freeze-course': {
        await freezeCourse(ctx, actor, { term: value.term, course: value.course })
        const anchor = courseAnchor(value.term, value.course)
        return here(`?frosset=${anchor}#${anchor}`)
      }
    }
  },
)

/** The reports of a year: each rule with what it rests on, and what is frozen. */
export default function OrchestraReports() {
  const t = useWords()
  const locale = useLocale()
  const [search] = useSearchParams()
  const { year, years, members, semesters, homes, can } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const touched = search.get('frosset') ?? search.get('lagret')
  return (
    <div className="stack stack--loose">
      <h1>{t(words.titleYear, { year })}</h1>
      <nav aria-label={t(words.otherYears)}>
        <ul className="plain-list cluster">
          {years.map((one) => (
            <li key={one}>
              {one === year ? (
                <strong aria-current="page">{one}</strong>
              ) : (
                <a href={addressIn(locale, 'orchestraReports', { year: one })}>{one}</a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {search.has('frosset') && !reply && <Notice tone="success" live title={t(words.nowFrozen)} />}
      {search.has('lagret') && !reply && <Notice tone="success" live title={t(words.courseSaved)} />}
      {members && <MembersPart part={members} reply={reply} mayFreeze={can.freeze} />}
      {semesters && (
        <section className="panel stack" aria-labelledby="kurs">
          <h2 id="kurs">{t(words.coursesTitle)}</h2>
          <p className="measure">{t(words.coursesLede)}</p>
          <p className="small soft measure">{t(words.coursesSource)}</p>
          {semesters.every(({ courses }) => courses.length === 0) && <p>{t(words.noCourses)}</p>}
          {semesters
            .filter(({ courses }) => courses.length > 0)
            .map(({ term, season, courses, waitsUntil }) => (
              <div key={term} className="stack">
                <h3>{t(orchestraSemester.name, { year, season })}</h3>
                {courses.map((part) => (
                  <CoursePart
                    key={part.course}
                    {...{ part, term, reply, waitsUntil }}
                    open={touched === courseAnchor(term, part.course)}
                    mayFreeze={can.freeze}
                  />
                ))}
              </div>
            ))}
        </section>
      )}
      {homes && <HomesPart homes={homes} year={year} />}
    </div>
  )
}
