import { useActionData, useLoaderData } from '@remix-run/react'
import { correctSale } from '#app/domains/tallies/commands/correct-sale.server.ts'
import { correctVisits } from '#app/domains/tallies/commands/correct-visits.server.ts'
import { countVisits } from '#app/domains/tallies/commands/count-visits.server.ts'
import { remindMissing } from '#app/domains/tallies/commands/remind-missing.server.ts'
import { reportSale } from '#app/domains/tallies/commands/report-sale.server.ts'
import { stateNoSale } from '#app/domains/tallies/commands/state-no-sale.server.ts'
import { officeTallyInput } from '#app/domains/tallies/input.ts'
import { officeTallyView } from '#app/domains/tallies/office-screens.server.ts'
import type { VisitSum } from '#app/domains/tallies/tally.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { tallyOffice } from '#app/i18n/tally-office.ts'
import { invalid } from '#app/kernel/fault.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { DayTabs } from '#app/ui/tallies/day-tabs.tsx'
import { EntryList } from '#app/ui/tallies/entry-list.tsx'
import { OfficeBasis, OfficeSales } from '#app/ui/tallies/office-sales.tsx'
import { PlaceTable, placeName } from '#app/ui/tallies/place-table.tsx'
import { SumForm } from '#app/ui/tallies/sum-form.tsx'
import { ExportLinks } from '#app/ui/transfer/export-links.tsx'

export const meta = titled(tallies.officeFigures)
export const handle = {
  wide: true,
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'editions', text: secretariat.editions },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params, url }) => {
  const asked = (name: string) => url.searchParams.get(name)
  const onlyMissing = asked('vis') === 'mangler'
  return officeTallyView(ctx, actor, yearIn(params), { onlyMissing, place: asked('sted'), day: asked('dag') })
})

export const action = deed('secretariat', officeTallyInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  // A secretary may take part as an artist too; here a sale always names whose it is.
  if ('participantId' in value && value.participantId === '') throw invalid('faults.required', {}, 'participantId')
  if (value.intent === 'count') await countVisits(ctx, actor, year, value)
  else if (value.intent === 'correct-visits') await correctVisits(ctx, actor, year, value)
  else if (value.intent === 'sale') await reportSale(ctx, actor, year, { ...value, amountOre: value.amountOre ?? 0 })
  else if (value.intent === 'no-sale') await stateNoSale(ctx, actor, year, value)
  else if (value.intent === 'correct-sale') await correctSale(ctx, actor, year, value)
  else await remindMissing(ctx, actor, year)
  return to(url.pathname + url.search + ('participantId' in value ? '#salg' : ''))
})

export default function Tallies() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const { year, open, sales, remind } = view
  const reply = useActionData<Reply>()
  const form = (intent: string) => formOf(reply, {}, intent)
  const path = addressIn(locale, 'editionTallies', { year })
  const filter = view.onlyMissing ? 'mangler' : null
  const at = (sted: string | null, dag: string | null) => withQuery(path, '', { vis: filter, sted, dag })
  const figure = (sum: VisitSum) => (sum.visits === null ? t(tallies.notReported) : sayNumber(sum.visits, locale))
  const basis = (sum: VisitSum) => (sum.expected > 0 ? t(tallyOffice.received, sum) : t(tallyOffice.nothingExpected))
  const day = open?.days.find(({ date }) => date === open.chosen)
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <h1>
          {t(tallies.officeFigures)} {year}
        </h1>
        <p className="soft">{t(tallyOffice.asOf, { day: sayDate(view.today, locale) })}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <div className="tiles">
        <StatTile figure={figure(view.total)} counts={t(tallyOffice.visitsTotal)} basis={basis(view.total)} />
        <StatTile figure={figure(view.studios)} counts={t(tallyOffice.visitsStudios)} basis={basis(view.studios)} />
        <StatTile
          figure={figure(view.exhibition)}
          counts={t(tallyOffice.visitsExhibition)}
          basis={basis(view.exhibition)}
        />
        <StatTile
          figure={sales.totals.statedNone}
          counts={t(tallyOffice.withoutSale)}
          basis={t(tallyOffice.answeredOf, {
            answered: sales.totals.sold + sales.totals.statedNone,
            all: sales.totals.participants,
          })}
          href="#salg"
        />
      </div>
      <OfficeBasis sum={view.total} />
      {open && (
        <section className="panel stack" id="sted" aria-labelledby="sted-tittel">
          <div className="cluster cluster--apart">
            <h2 id="sted-tittel">{t(tallyOffice.onBehalf, { place: placeName(open, t(tallies.jointExhibition)) })}</h2>
            <LinkButton variant="quiet" small href={at(null, null)}>
              {t(tallyOffice.close)}
            </LinkButton>
          </div>
          {day ? (
            <>
              <DayTabs
                days={open.days}
                chosen={day.date}
                hrefOf={(date) => `${at(open.studioId ?? 'exhibition', date)}#sted`}
              />
              <div className="split split--half">
                <SumForm studioId={open.studioId} date={day.date} once={view.once} form={form('count')} />
                <div className="stack">
                  <h3>{t(tallies.entries, { count: day.entries.length })}</h3>
                  <EntryList entries={day.entries} date={day.date} once={view.once} form={form('correct-visits')} />
                </div>
              </div>
            </>
          ) : (
            <EmptyState title={t(tallies.noOpenDays)}>{t(tallies.noOpenDaysHelp)}</EmptyState>
          )}
        </section>
      )}
      <section className="stack" id="steder" aria-labelledby="steder-tittel">
        <div className="cluster cluster--apart">
          <h2 id="steder-tittel">{t(tallyOffice.byPlace)}</h2>
          <LinkButton variant="secondary" small href={view.onlyMissing ? path : `${path}?vis=mangler#steder`}>
            {view.onlyMissing ? t(tallyOffice.showAll) : t(tallyOffice.showMissing, { count: view.behind })}
          </LinkButton>
        </div>
        <PlaceTable view={view} hrefOf={(row, date) => `${at(row.studioId ?? 'exhibition', date)}#sted`} />
      </section>
      <section className="stack" aria-labelledby="dager-tittel">
        <h2 id="dager-tittel">{t(tallyOffice.byDay)}</h2>
        <DataTable
          caption={t(tallyOffice.byDay)}
          captionHidden
          rows={view.days}
          rowKey={(row) => row.date}
          empty={<p className="soft">{t(tallyOffice.nothingExpected)}</p>}
          columns={[
            { key: 'day', label: t(tallyOffice.day), names: true, cell: (row) => sayDate(row.date, locale) },
            { key: 'visits', label: t(tallies.visits), number: true, cell: ({ sum }) => figure(sum) },
            { key: 'reports', label: t(tallyOffice.reports), number: true, cell: ({ sum }) => basis(sum) },
          ]}
        />
      </section>
      <ExportLinks year={year} kinds={['visits']} />
      <OfficeSales view={view} sale={form('sale')} none={form('no-sale')} />
      <section className="stack" aria-labelledby="paminnelse">
        <h2 id="paminnelse">{t(tallyOffice.remind)}</h2>
        <p>{remind.count > 0 ? t(tallyOffice.remindCount, { count: remind.count }) : t(tallies.nobodyToRemind)}</p>
        {remind.doneToday && <p className="soft">{t(tallies.remindedToday)}</p>}
        {remind.can && (
          <form method="post">
            <input type="hidden" name="intent" value="remind" />
            <Button variant="secondary">{t(tallyOffice.remindSend, { count: remind.count })}</Button>
          </form>
        )}
      </section>
    </div>
  )
}
