import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import type { CSSProperties } from 'react'
import { z } from 'zod'
import { copySeminar } from '#app/domains/orchestra/seminar/commands/copy-seminar.server.ts'
import { makeSeminar } from '#app/domains/orchestra/seminar/commands/make-seminar.server.ts'
import { proposeSeason } from '#app/domains/orchestra/seminar/commands/propose-season.server.ts'
import { copyInput, makeInput, proposeInput } from '#app/domains/orchestra/seminar/input.ts'
import { seasonView } from '#app/domains/orchestra/seminar/screens.server.ts'
import { USUAL_DAYS, USUAL_WEEKENDS } from '#app/domains/orchestra/seminar/season.ts'
import type { SeasonView } from '#app/domains/orchestra/seminar/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraSeminar as words } from '#app/i18n/orchestra-seminar.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { toSemester } from '#app/ui/orchestra/seminar/path.ts'
import { CopyForm, MakeForm, ProposeForm } from '#app/ui/orchestra/seminar/season-forms.tsx'
import { SeasonTable } from '#app/ui/orchestra/seminar/season-table.tsx'

export const meta = titledBy((view: SeasonView, locale) => say(locale, words.seasonOf, view.semester))
export const handle = { path: toSemester }

export const loader = page('signed-in', ({ ctx, actor, params }) => seasonView(ctx, actor, params.term ?? ''))

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [proposeInput, makeInput, copyInput]),
  async ({ ctx, actor, locale, params, url, value }) => {
    const term = params.term ?? ''
    if (value.intent === 'propose') {
      const count = await proposeSeason(ctx, actor, term)
      return to(withQuery(url.pathname, '', { gjort: 'foreslatt', antall: count }))
    }
    const id =
      value.intent === 'copy' ? await copySeminar(ctx, actor, term, value) : await makeSeminar(ctx, actor, term, value)
    return to(addressIn(locale, 'seminar', { id }))
  },
)

/** The weekends of a semester: how many, which days, and what is in the way. */
export default function Seminars() {
  const t = useWords()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { semester, rows, count, proposed, can } = view
  const onBreak = rows.some(({ conflicts }) => conflicts.some(({ kind }) => kind === 'schoolBreak'))
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{t(words.seasonOf, semester)}</h1>
        <p className="lede season__count">
          <span>{t(words.countedWeekends, { weekends: count.weekends, usual: USUAL_WEEKENDS })}</span>
          <span>{t(words.countedDays, { days: count.days, usual: USUAL_DAYS })}</span>
          {count.joint > 0 && <span>{t(words.countedJoint, { count: count.joint })}</span>}
        </p>
        <p className="small soft">{t(words.isUsual)}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && search.get('gjort') === 'foreslatt' && (
        <Notice tone="success" live title={t(words.made, { count: Number(search.get('antall') ?? 0) })} />
      )}
      <SeasonTable rows={rows} plans={can.plan} />
      {onBreak && <p className="small soft measure">{t(words.breakHelp)}</p>}
      {can.plan && (
        <>
          <ProposeForm proposed={proposed} />
          <div className="grid" style={{ '--least': '20rem' } as CSSProperties}>
            <MakeForm view={view} reply={reply} />
            <CopyForm view={view} reply={reply} />
          </div>
        </>
      )}
    </div>
  )
}
