import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { addEnsemble } from '#app/domains/orchestra/semester/commands/add-ensemble.server.ts'
import { editEnsemble } from '#app/domains/orchestra/semester/commands/edit-ensemble.server.ts'
import { editSemester } from '#app/domains/orchestra/semester/commands/edit-semester.server.ts'
import { publishSemester } from '#app/domains/orchestra/semester/commands/publish-semester.server.ts'
import { removeEnsemble } from '#app/domains/orchestra/semester/commands/remove-ensemble.server.ts'
import { withdrawSemester } from '#app/domains/orchestra/semester/commands/withdraw-semester.server.ts'
import { semesterInput } from '#app/domains/orchestra/semester/input.ts'
import { semesterView } from '#app/domains/orchestra/semester/screens.server.ts'
import type { SemesterView } from '#app/domains/orchestra/semester/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { enrolmentList } from '#app/i18n/orchestra-enrolment-list.ts'
import { orchestraHome } from '#app/i18n/orchestra-home.ts'
import { orchestraSemester as words } from '#app/i18n/orchestra-semester.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayPeriod } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { AddEnsemble, EnsembleForm } from '#app/ui/orchestra/semester/ensemble-forms.tsx'
import { toSemesters } from '#app/ui/orchestra/semester/path.ts'
import { DatesForm, PublishForm } from '#app/ui/orchestra/semester/semester-forms.tsx'

export const meta = titledBy((view: SemesterView, locale) => say(locale, words.heading, view.semester))
export const handle = { path: toSemesters }

export const loader = page('signed-in', ({ ctx, actor, params }) => semesterView(ctx, actor, params.term ?? ''))

export const action = deed('signed-in', semesterInput, async ({ ctx, actor, params, url, value }) => {
  const term = params.term ?? ''
  const { version } = value
  switch (value.intent) {
    case 'dates':
      await editSemester(ctx, actor, term, version, value)
      break
    case 'publish':
      await publishSemester(ctx, actor, term, version)
      break
    case 'withdraw':
      await withdrawSemester(ctx, actor, term, version)
      break
    case 'ensemble': {
      const { intent: _intent, version: _version, ensembleId, ...fields } = value
      await editEnsemble(ctx, actor, term, version, ensembleId, fields)
      break
    }
    case 'add-ensemble':
      await addEnsemble(ctx, actor, term, version, value.kind)
      break
    case 'remove-ensemble':
      await removeEnsemble(ctx, actor, term, version, value.ensembleId)
      break
  }
  return to(withQuery(url.pathname, '', { gjort: 'lagret' }))
})

/** One semester: its dates, its orchestras, and whether families see it. */
export default function Semester() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { semester, term, ensembles, addable } = view
  return (
    <div className="stack stack--loose">
      <header className="work-title">
        <div className="stack stack--tight">
          <h1>{t(words.heading, semester)}</h1>
          <p className="cluster">
            <span>{sayPeriod(semester.begins, semester.ends, locale)}</span>
            <Tag tone={semester.publishedAt ? 'success' : 'warning'}>
              {t(semester.publishedAt ? words.published : words.draft)}
            </Tag>
          </p>
        </div>
        <p className="cluster">
          <a href={addressIn(locale, 'enrolments', { term })}>{t(enrolmentList.title)}</a>
          <a href={addressIn(locale, 'seminars', { term })}>{t(orchestraHome.seminars)}</a>
          <a href={addressIn(locale, 'foresight', { term })}>{t(orchestraHome.foresight)}</a>
        </p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && search.get('gjort') && <Notice tone="success" title={t(words.saved)} live />}
      <PublishForm view={view} />
      <section className="panel stack" aria-labelledby="datoer">
        <h2 id="datoer">{t(words.dates)}</h2>
        <DatesForm view={view} reply={reply} />
      </section>
      {ensembles.map((ensemble) => (
        <EnsembleForm key={ensemble.id} ensemble={ensemble} version={semester.version} reply={reply} />
      ))}
      {addable.length > 0 && <AddEnsemble kinds={addable} version={semester.version} />}
    </div>
  )
}
