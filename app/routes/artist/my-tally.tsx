import { useActionData, useLoaderData } from '@remix-run/react'
import { OWN_PART, ownPartAddress } from '#app/domains/art-round/studio/own-part.ts'
import { correctSale } from '#app/domains/tallies/commands/correct-sale.server.ts'
import { correctVisits } from '#app/domains/tallies/commands/correct-visits.server.ts'
import { countVisits } from '#app/domains/tallies/commands/count-visits.server.ts'
import { reportSale } from '#app/domains/tallies/commands/report-sale.server.ts'
import { stateNoSale } from '#app/domains/tallies/commands/state-no-sale.server.ts'
import { myTallyInput } from '#app/domains/tallies/input.ts'
import { myTallyView } from '#app/domains/tallies/place-screens.server.ts'
import type { MyTallyView } from '#app/domains/tallies/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { frame } from '#app/i18n/frame.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { say } from '#app/i18n/words.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { PartSwitch } from '#app/ui/studio/part-switch.tsx'
import { PlaceCounts } from '#app/ui/tallies/place-counts.tsx'
import { SaleForm } from '#app/ui/tallies/sale-form.tsx'
import { SaleList } from '#app/ui/tallies/sale-list.tsx'

export const meta = titledBy((view: MyTallyView, locale) => say(locale, tallies.myFiguresOf, { year: view.year }))
export const handle = { hydrate: true, path: [{ name: 'me', text: frame.me }] }

export const loader = page('signed-in', ({ ctx, actor, params, url }) =>
  myTallyView(ctx, actor, yearIn(params), url.searchParams.get('dag'), url.searchParams.get(OWN_PART)),
)

export const action = deed('signed-in', myTallyInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  if (value.intent === 'count') await countVisits(ctx, actor, year, value)
  else if (value.intent === 'correct-visits') await correctVisits(ctx, actor, year, value)
  else if (value.intent === 'sale') await reportSale(ctx, actor, year, { ...value, amountOre: value.amountOre ?? 0 })
  else if (value.intent === 'no-sale') await stateNoSale(ctx, actor, year, value)
  else await correctSale(ctx, actor, year, value)
  const part = value.intent === 'count' || value.intent === 'correct-visits' ? '' : '#salg'
  return to(url.pathname + url.search + part)
})

export default function MyTally() {
  const t = useWords()
  const locale = useLocale()
  const { year, personId, own, parts, place, sales, today, once } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const form = (intent: string) => formOf(reply, {}, intent)
  const counting = formOf(reply?.intent === 'correct-visits' || reply?.intent === 'count' ? reply : undefined)
  const list = new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' })
  const others = place?.others ?? []
  return (
    <div className="stack stack--parts tally">
      <header className="stack stack--tight">
        <h1>{t(tallies.myFigures)}</h1>
        {place && (
          <p className="cluster">
            {place.number !== null && <StudioNumber number={place.number} prefix={t(tallies.studioNo)} size="small" />}
            <span>{place.name || list.format(place.artists)}</span>
          </p>
        )}
      </header>
      <PartSwitch page="myTally" year={year} parts={parts} current={own.slug} />
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {place ? (
        <div className="stack">
          {others.length > 0 && <Notice>{t(tallies.sharedWith, { names: list.format(others) })}</Notice>}
          <PlaceCounts
            {...{ place, year, personId, once }}
            form={counting}
            path={ownPartAddress(locale, 'myTally', { year, slug: own.slug })}
          />
        </div>
      ) : (
        <p className="measure">{t(tallies.noStudio)}</p>
      )}
      <section className="stack" id="salg" aria-labelledby="salg-tittel">
        <h2 id="salg-tittel">{t(tallies.sales)}</h2>
        <p className="small soft measure">{t(tallies.salesAreYours)}</p>
        <p className="strong">
          {sales.word === 'sold' && t(tallies.soldInAll, { amount: sayKroner(sales.totalOre, locale) })}
          {sales.word === 'none' && t(tallies.saidNone)}
          {sales.word === 'not-reported' && t(tallies.saidNothing)}
        </p>
        <div>
          <Disclosure summary={t(tallies.enterSale)} open={form('sale').reply !== undefined}>
            <SaleForm
              once={once}
              own={own.id}
              form={form('sale')}
              channels={['studio', 'exhibition', 'web', 'after']}
              day={place?.chosen && place.chosen <= today ? place.chosen : today}
            />
          </Disclosure>
          {sales.word === 'not-reported' && (
            <Disclosure summary={t(tallies.soldNothing)}>
              <form method="post" className="stack">
                <input type="hidden" name="intent" value="no-sale" />
                <input type="hidden" name="participantId" value={own.id} />
                <input type="hidden" name="onceKey" value={`${once}:none`} />
                <p className="measure">{t(tallies.soldNothingHelp)}</p>
                <div>
                  <Button wide>{t(tallies.soldNothing)}</Button>
                </div>
              </form>
            </Disclosure>
          )}
        </div>
        {sales.entries.length > 0 && (
          <>
            <h3>{t(tallies.salesEntered)}</h3>
            <SaleList entries={sales.entries} once={once} form={form('correct-sale')} />
          </>
        )}
      </section>
    </div>
  )
}
