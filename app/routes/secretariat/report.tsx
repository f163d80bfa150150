import { useActionData, useLoaderData } from '@remix-run/react'
import { publishReport } from '#app/domains/reports/commands/publish-report.server.ts'
import { publishInput } from '#app/domains/reports/input.ts'
import type { OrchestraFigureKey } from '#app/domains/reports/orchestra.ts'
import { officeReportView } from '#app/domains/reports/queries.server.ts'
import type { FigureKey } from '#app/domains/reports/report.ts'
import type { OfficeReportView, SaidFigure } from '#app/domains/reports/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { type AddressName, addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { reports } from '#app/i18n/reports.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ReportBody } from '#app/ui/reports/report-body.tsx'

export const meta = titledBy((view: OfficeReportView, locale) => say(locale, reports.reportOf, { year: view.year }))
export const handle = {
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'editions', text: secretariat.editions },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, locale, params }) =>
  officeReportView(ctx, actor, yearIn(params), locale),
)

export const action = deed('secretariat', publishInput, async ({ ctx, actor, params, url }) => {
  await publishReport(ctx, actor, yearIn(params))
  return to(url.pathname)
})

/** Where the rows are that a figure counts. */
const rowsOf: Record<FigureKey, [AddressName, string?]> = {
  applications: ['editionApplications'],
  participants: ['editionStudios'],
  newParticipants: ['editionStudios'],
  jurors: ['editionJury'],
  artistOfTheYearPrizeNok: ['edition'],
  'visits.total': ['editionTallies', '#steder'],
  'visits.studios': ['editionTallies', '#steder'],
  'visits.jointExhibition': ['editionTallies', '?sted=exhibition#sted'],
  'sales.totalNok': ['editionTallies', '#salg'],
  'sales.jointExhibitionNok': ['exhibitionTally', '#salg'],
  'sales.jointExhibitionWorks': ['exhibitionTally', '#salg'],
  'sales.shareOfParticipantsWithoutSale': ['editionTallies', '#salg'],
  'seminar.attended': ['editionProgramme'],
  'catalogue.copies': ['editionCatalogue', '#opplag'],
  'catalogue.insertedInNewspapers': ['editionCatalogue', '#opplag'],
  newsletters: ['newsletters'],
  pressStories: ['editionPress'],
  'funding.totalNok': ['funding'],
}

const isOrchestraFigure = (key: SaidFigure['key']): key is OrchestraFigureKey => key.startsWith('orchestra.')

/** The same for the orchestra. */
function orchestraRows(key: OrchestraFigureKey, year: number, locale: Locale): string {
  const members = (term: string) => `${addressIn(locale, 'enrolments', { term })}?tilstand=enrolled`
  const places: Record<OrchestraFigureKey, string> = {
    'orchestra.members.spring': members(`${year}-v`),
    'orchestra.members.autumn': members(`${year}-h`),
    'orchestra.concerts': addressIn(locale, 'concerts'),
    'orchestra.instrumentsBought': addressIn(locale, 'instruments'),
    'orchestra.outreach': addressIn(locale, 'outreach'),
    'orchestra.contributionNok': addressIn(locale, 'funding', { year, scope: 'orchestra' }),
    'orchestra.resultNok': `${addressIn(locale, 'funding', { year, scope: 'orchestra' })}#resultat`,
  }
  return places[key]
}

export default function Report() {
  const t = useWords()
  const locale = useLocale()
  const { year, report, revisions, changes, stale, over, can } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  const file = (format: string) => addressIn(locale, 'editionReportFile', { year, format })
  const hrefOf = (key: SaidFigure['key']) =>
    isOrchestraFigure(key)
      ? orchestraRows(key, year, locale)
      : addressIn(locale, rowsOf[key][0], { year, scope: 'artRound' }) + (rowsOf[key][1] ?? '')
  const published = addressIn(locale, 'report', { year })
  return (
    <div className="stack stack--parts">
      <header className="work-title">
        <h1>{t(reports.reportOf, { year })}</h1>
        <div className="cluster">
          <LinkButton variant="secondary" small href={file('pdf')}>
            {t(reports.asPdf)}
          </LinkButton>
          <LinkButton variant="secondary" small href={file('json')}>
            {t(reports.asJson)}
          </LinkButton>
        </div>
      </header>
      <p className="measure">{t(reports.draftLede)}</p>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      {report.lede && <p className="lede">{report.lede}</p>}
      <ReportBody report={report} hrefOf={hrefOf} />
      <section className="panel stack" aria-labelledby="utgaver">
        <h2 id="utgaver">{t(reports.publishedRevisions)}</h2>
        {revisions.length === 0 && <p>{t(reports.noRevision)}</p>}
        <ul className="plain-list stack stack--tight">
          {revisions.map(({ revision, publishedAt }) => (
            <li key={revision}>
              <a href={revision === revisions[0]?.revision ? published : `${published}?utgave=${revision}`}>
                {t(reports.revisionOn, { revision, when: sayInstant(publishedAt, locale) })}
              </a>
            </li>
          ))}
        </ul>
        {changes.length > 0 && (
          <DataTable
            caption={t(reports.changedSince)}
            dense
            rows={changes}
            rowKey={(change) => change.key}
            empty={null}
            columns={[
              { key: 'figure', label: t(reports.figure), names: true, cell: (change) => change.label },
              { key: 'before', label: t(reports.before), number: true, cell: (change) => change.before },
              { key: 'after', label: t(reports.after), number: true, cell: (change) => change.after },
            ]}
          />
        )}
        {revisions.length > 0 && changes.length === 0 && <p>{t(stale ? reports.changedBasis : reports.unchanged)}</p>}
        {!over && <Notice>{t(reports.notOver)}</Notice>}
        {can.publish && (
          <form method="post" className="stack">
            <input type="hidden" name="intent" value="publish" />
            <p className="measure soft">{t(reports.publishHelp)}</p>
            <div>
              <Button>{t(revisions.length > 0 ? reports.publishAnew : reports.publish)}</Button>
            </div>
          </form>
        )}
      </section>
    </div>
  )
}
