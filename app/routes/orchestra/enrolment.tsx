import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { editEnrolment } from '#app/domains/orchestra/enrolment/commands/edit-enrolment.server.ts'
import { takeStep } from '#app/domains/orchestra/enrolment/commands/take-step.server.ts'
import { editEnrolmentInput, stepInput } from '#app/domains/orchestra/enrolment/input.ts'
import { enrolmentView } from '#app/domains/orchestra/enrolment/page.server.ts'
import type { EnrolmentView } from '#app/domains/orchestra/enrolment/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { sayEnsemble, saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraEnrolment } from '#app/i18n/orchestra-enrolment.ts'
import { enrolmentList as words } from '#app/i18n/orchestra-enrolment-list.ts'
import { people } from '#app/i18n/people.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { CorrectForm } from '#app/ui/orchestra/enrolment/correct-form.tsx'
import { History, Standing, Told } from '#app/ui/orchestra/enrolment/parts.tsx'
import { Steps } from '#app/ui/orchestra/enrolment/steps.tsx'
import { stateTone } from '#app/ui/orchestra/enrolment/tones.ts'
import { toOrchestra } from '#app/ui/orchestra/semester/path.ts'

export const meta = titledBy((view: EnrolmentView) => view.row.name)
export const handle = { path: toOrchestra }

export const loader = page('signed-in', ({ ctx, actor, params }) =>
  enrolmentView(ctx, actor, params.term ?? '', params.id ?? ''),
)

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [stepInput, editEnrolmentInput]),
  async ({ ctx, actor, params, url, value }) => {
    const id = params.id ?? ''
    if (value.intent === 'step') {
      await takeStep(ctx, actor, id, value)
      return to(withQuery(url.pathname, '', { gjort: 'steg' }))
    }
    const { intent: _intent, version, ...fields } = value
    await editEnrolment(ctx, actor, id, version, fields)
    return to(withQuery(url.pathname, '', { gjort: 'lagret' }))
  },
)

/** One child's part in a semester: where it stands, what can be done, and what has happened. */
export default function Enrolment() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { row, ensemble, semester, term, as } = view
  const done = search.get('gjort')
  return (
    <div className="stack stack--loose measure">
      <header className="stack stack--tight">
        <div className="cluster cluster--baseline">
          <h1>{row.name}</h1>
          {row.demo && <Tag>{t(people.demoPerson)}</Tag>}
        </div>
        <p className="first-large">
          {t(groupWords(row.instrument))}, {sayEnsemble(ensemble, locale)}, {saySemester(semester, locale)}
        </p>
        <p className="cluster">
          <Tag tone={stateTone(row.state)}>{t(orchestraEnrolment.state, { state: row.state })}</Tag>
          {as !== 'family' && <a href={addressIn(locale, 'enrolments', { term })}>{t(words.title)}</a>}
          {as !== 'reader' && <a href={addressIn(locale, 'child', { id: row.childId })}>{t(words.toChild)}</a>}
        </p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && done && <Notice tone="success" title={t(done === 'steg' ? words.stepTaken : words.saved)} live />}
      <Standing view={view} />
      {as !== 'reader' && <Steps view={view} reply={reply} />}
      {view.told && <Told told={view.told} level={row.level} office={row.office} />}
      {as === 'office' && <CorrectForm view={view} reply={reply} />}
      {view.history && <History lines={view.history} />}
    </div>
  )
}
