import type { EntriesView } from '#app/domains/art-round/selection/entries-view.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { juryEntries } from '#app/i18n/jury-entries.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

/** The round before, ranked: so many of the highest go on, or those that are ticked. */
export function Entries({ view, reply }: { view: EntriesView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { year, roundId, callId, page, can } = view
  const form = formOf(reply, { count: view.entered || '' }, 'best')
  const at = (side: number) =>
    withQuery(addressIn(locale, 'editionJuryEntries', { year }), '', { runde: roundId, side: side > 1 ? side : null })
  return (
    <div className="stack stack--loose">
      <h1>{t(juryEntries.entriesOf, view)}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!view.sealed && (
        <Notice>
          <p>{t(juryEntries.entriesSealedFirst)}</p>
        </Notice>
      )}
      {view.sealed && <p>{t(juryEntries.entriesLede, view)}</p>}
      <p>
        <a href={`${addressIn(locale, 'editionJury', { year })}?utlysning=${callId}&runde=${roundId}`}>
          {t(juryRounds.backToJury)}
        </a>
      </p>
      {can.choose && (
        <form method="post" className="panel stack measure" noValidate>
          <input type="hidden" name="intent" value="best" />
          <NumberField label={t(juryEntries.bestCount)} help={t(juryEntries.bestCountHelp)} {...form.field('count')} />
          <div>
            <Button>{t(juryEntries.takeBest)}</Button>
          </div>
        </form>
      )}
      {view.sealed && (
        <form method="post" className="stack">
          <input type="hidden" name="intent" value="tick" />
          {view.rows.map(({ applicationId }) => (
            <input key={applicationId} type="hidden" name="shown" value={applicationId} />
          ))}
          <DataTable
            caption={t(juryEntries.entries)}
            captionHidden
            rows={view.rows}
            rowKey={(row) => row.applicationId}
            empty={null}
            columns={[
              {
                key: 'entered',
                label: t(juryEntries.goesOn),
                cell: (row) => (
                  <input
                    type="checkbox"
                    className="ds-input"
                    name="entered"
                    value={row.applicationId}
                    defaultChecked={row.entered}
                    disabled={!can.choose}
                    aria-label={`${t(juryEntries.goesOn)}: ${t(juryRounds.lackingOne, { number: row.number ?? 0 })}`}
                  />
                ),
              },
              { key: 'rank', label: t(juryEntries.rank), number: true, cell: (row) => row.rank ?? '–' },
              {
                key: 'number',
                label: t(jurySetUp.application),
                names: true,
                cell: (row) => (
                  <a href={addressIn(locale, 'editionApplication', { year, id: row.applicationId })}>{row.number}</a>
                ),
              },
              {
                key: 'mean',
                label: t(juryEntries.meanScore),
                number: true,
                cell: (row) => (row.mean === null ? '–' : said(row.mean, locale)),
              },
            ]}
          />
          {can.choose && (
            <div>
              <Button variant="secondary">{t(juryEntries.saveTicked)}</Button>
            </div>
          )}
        </form>
      )}
      <Pager
        label={t(juryRounds.pages)}
        position={t(secretariat.pageOf, page)}
        previous={page.page > 1 ? { href: at(page.page - 1), text: t(secretariat.previous) } : undefined}
        next={page.page < page.pages ? { href: at(page.page + 1), text: t(secretariat.next) } : undefined}
      />
    </div>
  )
}

const said = (mean: number, locale: 'nb' | 'en'): string => {
  const text = mean.toFixed(2)
  return locale === 'nb' ? text.replace('.', ',') : text
}
