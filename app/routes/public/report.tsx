import { useLoaderData } from '@remix-run/react'
import { publicReportView } from '#app/domains/reports/queries.server.ts'
import type { PublicReportView } from '#app/domains/reports/views.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { reports } from '#app/i18n/reports.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ReportBody } from '#app/ui/reports/report-body.tsx'

export const meta = titledBy((view: PublicReportView, locale) => say(locale, reports.reportOf, { year: view.year }))
export const handle = { here: 'archive' }

export const loader = page('anyone', ({ ctx, locale, params, url }) =>
  publicReportView(ctx, yearIn(params), url.searchParams.get('utgave'), locale),
)

export default function Report() {
  const t = useWords()
  const locale = useLocale()
  const { year, report, revision, latest, revisions } = useLoaderData<typeof loader>()
  const here = addressIn(locale, 'report', { year })
  const asked = revision === latest ? null : revision
  const file = (format: string) => withQuery(addressIn(locale, 'reportFile', { year, format }), '', { utgave: asked })
  return (
    <article className="page section stack stack--parts">
      <header className="stack">
        <p className="kicker">{report.subtitle}</p>
        <h1 className="huge">{report.title}</h1>
        {report.lede && <p className="lede">{report.lede}</p>}
        <p className="cluster no-print">
          <LinkButton variant="secondary" href={file('pdf')}>
            {t(reports.asPdf)}
          </LinkButton>
          <LinkButton variant="secondary" href={file('json')}>
            {t(reports.asJson)}
          </LinkButton>
        </p>
      </header>
      {revision !== latest && (
        <Notice>
          <p>
            {t(reports.newerRevision)} <a href={here}>{t(reports.toNewest)}</a>
          </p>
        </Notice>
      )}
      <ReportBody report={report} />
      {revisions.length > 1 && (
        <section className="stack" aria-labelledby="utgaver">
          <h2 id="utgaver">{t(reports.publishedRevisions)}</h2>
          <ul className="needles">
            {revisions.map((one) => {
              const words = t(reports.revisionOn, {
                revision: one.revision,
                when: sayInstant(one.publishedAt, locale),
              })
              const href = one.revision === latest ? here : `${here}?utgave=${one.revision}`
              return <li key={one.revision}>{one.revision === revision ? words : <a href={href}>{words}</a>}</li>
            })}
          </ul>
        </section>
      )}
    </article>
  )
}
