import { useActionData, useLoaderData } from '@remix-run/react'
import { correctSale } from '#app/domains/tallies/commands/correct-sale.server.ts'
import { correctVisits } from '#app/domains/tallies/commands/correct-visits.server.ts'
import { countVisits } from '#app/domains/tallies/commands/count-visits.server.ts'
import { reportSale } from '#app/domains/tallies/commands/report-sale.server.ts'
import { exhibitionTallyInput } from '#app/domains/tallies/input.ts'
import { exhibitionTallyView } from '#app/domains/tallies/place-screens.server.ts'
import type { HangingWork } from '#app/domains/tallies/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { ExhibitionNav } from '#app/ui/exhibition/exhibition-nav.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { PlaceCounts } from '#app/ui/tallies/place-counts.tsx'
import { SaleForm } from '#app/ui/tallies/sale-form.tsx'
import { SaleList } from '#app/ui/tallies/sale-list.tsx'

export const meta = titled(tallies.exhibitionFigures)
export const handle = { hydrate: true, path: [{ name: 'hosting', text: tallies.hosting }] }

export const loader = page(['host', 'secretariat'], ({ ctx, actor, params, url }) =>
  exhibitionTallyView(ctx, actor, yearIn(params), url.searchParams.get('dag')),
)

export const action = deed(
  ['host', 'secretariat'],
  exhibitionTallyInput,
  async ({ ctx, actor, params, url, value }) => {
    const year = yearIn(params)
    if (value.intent === 'count') await countVisits(ctx, actor, year, { ...value, studioId: null })
    else if (value.intent === 'correct-visits') await correctVisits(ctx, actor, year, value)
    else if (value.intent === 'sale')
      await reportSale(ctx, actor, year, { ...value, channel: 'exhibition', amountOre: value.amountOre ?? 0 })
    else await correctSale(ctx, actor, year, value)
    const part = value.intent === 'count' || value.intent === 'correct-visits' ? '' : '#salg'
    return to(url.pathname + url.search + part)
  },
)

export default function ExhibitionTally() {
  const t = useWords()
  const locale = useLocale()
  const { year, personId, venue, place, works, sales, today, once } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const form = (intent: string) => formOf(reply, {}, intent)
  const counting = formOf(reply?.intent === 'correct-visits' || reply?.intent === 'count' ? reply : undefined)
  const label = ({ artist, title, priceOre }: HangingWork) =>
    [artist, title && `«${title}»`, priceOre !== null && sayKroner(priceOre, locale)].filter(Boolean).join(', ')
  return (
    <div className="stack stack--parts tally">
      <header className="stack stack--tight">
        <h1>{t(tallies.jointExhibition)}</h1>
        <p>
          {venue ? `${venue}, ` : ''}
          {year}
        </p>
        <ExhibitionNav year={year} here="exhibitionTally" />
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <PlaceCounts
        {...{ place, year, personId, once }}
        form={counting}
        path={addressIn(locale, 'exhibitionTally', { year })}
      />
      <section className="stack" id="salg" aria-labelledby="salg-tittel">
        <h2 id="salg-tittel">{t(tallies.sales)}</h2>
        {sales.works > 0 && (
          <p className="strong">
            {t(tallies.soldHere, {
              works: t(tallies.worksSold, { count: sales.works }),
              amount: sayKroner(sales.totalOre, locale),
            })}
          </p>
        )}
        <Disclosure summary={t(tallies.enterSale)} open={form('sale').reply !== undefined}>
          <SaleForm
            once={once}
            form={form('sale')}
            channels={['exhibition']}
            sellers={{
              label: t(tallies.soldWork),
              ask: t(tallies.chooseWork),
              choices: works.map((work) => ({ value: work.participantId, label: label(work) })),
            }}
            day={place.chosen && place.chosen <= today ? place.chosen : today}
          />
        </Disclosure>
        <SaleList entries={sales.entries} once={once} form={form('correct-sale')} />
      </section>
    </div>
  )
}
