import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { continueEnrolment } from '#app/domains/orchestra/enrolment/commands/continue-enrolment.server.ts'
import { takeSteps } from '#app/domains/orchestra/enrolment/commands/take-steps.server.ts'
import { continueInput, filterIn, stepsInput } from '#app/domains/orchestra/enrolment/input.ts'
import { enrolmentsView } from '#app/domains/orchestra/enrolment/list.server.ts'
import { mayKeepEnrolments } from '#app/domains/orchestra/enrolment/policy.ts'
import type { EnrolmentsView } from '#app/domains/orchestra/enrolment/views.ts'
import { standingOf } from '#app/domains/orchestra/queries.server.ts'
import { saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { enrolmentList as words } from '#app/i18n/orchestra-enrolment-list.ts'
import { orchestraHome } from '#app/i18n/orchestra-home.ts'
import { say } from '#app/i18n/words.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { EnrolmentFilterForm, StateCounts } from '#app/ui/orchestra/enrolment/filter.tsx'
import { EnrolmentList, FileLinks, UnansweredList } from '#app/ui/orchestra/enrolment/list.tsx'
import { toSemester } from '#app/ui/orchestra/semester/path.ts'

export const meta = titledBy((view: EnrolmentsView, locale) =>
  say(locale, words.titleOf, { semester: saySemester(view.semester, locale) }),
)
export const handle = { path: toSemester }

export const loader = page('signed-in', ({ ctx, actor, params, url }) =>
  enrolmentsView(ctx, actor, params.term ?? '', filterIn(url.searchParams)),
)

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [stepsInput, continueInput]),
  async ({ ctx, actor, params, url, value }) => {
    if (value.intent === 'continue') {
      // Only the secretariat answers from here; families do so on their own page.
      if (!mayKeepEnrolments(await standingOf(ctx.db, actor))) throw forbidden()
      await continueEnrolment(ctx, { byId: actor.personId, office: true }, value.fromId)
      return to(withQuery(url.pathname, url.search, { gjort: 1 }))
    }
    const { ids, ...wish } = value
    const count = await takeSteps(ctx, actor, params.term ?? '', ids, wish)
    return to(withQuery(url.pathname, url.search, { gjort: count }))
  },
)

/** Who is signed up, narrowed by what one asks, and one deed for several at once. */
export default function Enrolments() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { term, semester, can } = view
  const done = Number(search.get('gjort') ?? 0)
  return (
    <div className="stack stack--loose">
      <header className="work-title">
        <h1>{t(words.titleOf, { semester: saySemester(semester, locale) })}</h1>
        {can.keep && (
          <p className="cluster">
            <a href={addressIn(locale, 'foresight', { term })}>{t(orchestraHome.foresight)}</a>
            <a href={addressIn(locale, 'orchestraRegister')}>{t(orchestraHome.register)}</a>
          </p>
        )}
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && done > 0 && <Notice tone="success" title={t(words.done, { count: done })} live />}
      <StateCounts view={view} />
      <EnrolmentFilterForm view={view} />
      <EnrolmentList view={view} reply={reply} />
      {view.unanswered.length > 0 && <UnansweredList view={view} />}
      <FileLinks view={view} search={search} />
    </div>
  )
}
