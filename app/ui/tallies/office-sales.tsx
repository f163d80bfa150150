import type { SellingChannel } from '#app/domains/tallies/tally.ts'
import type { OfficeTallyView } from '#app/domains/tallies/views.ts'
import { channelWords, saleWords, sayHowCounted } from '#app/domains/tallies/words.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { tallyOffice } from '#app/i18n/tally-office.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { SaleForm } from './sale-form.tsx'

const CHANNELS: readonly SellingChannel[] = ['studio', 'exhibition', 'web', 'after']

interface OfficeSalesProps {
  view: OfficeTallyView
  sale: FormState
  none: FormState
}

/** Totals that others may see, who has answered, and answers entered on behalf. */
export function OfficeSales({ view, sale, none }: OfficeSalesProps) {
  const t = useWords()
  const locale = useLocale()
  const { totals, shown, sellers, artists } = view.sales
  const amount = (key: keyof typeof shown) => {
    const ore = shown[key]
    if (ore !== null) return sayKroner(ore, locale)
    return <span className="soft">{t(sellers[key] > 0 ? tallyOffice.hidden : tallyOffice.noneSold)}</span>
  }
  const choices = artists.map(({ participantId, name }) => ({ value: participantId, label: name }))
  const hides = (['total', ...CHANNELS] as const).some((key) => shown[key] === null && sellers[key] > 0)
  return (
    <section className="stack" id="salg" aria-labelledby="salg-tittel">
      <h2 id="salg-tittel">{t(tallies.sales)}</h2>
      <p>{t(tallyOffice.answeredOf, { answered: totals.sold + totals.statedNone, all: totals.participants })}</p>
      <DataTable
        caption={t(tallyOffice.salesShown)}
        captionHidden
        rows={CHANNELS}
        rowKey={(channel) => channel}
        empty={null}
        columns={[
          {
            key: 'channel',
            label: t(tallies.channel),
            names: true,
            cell: (channel) => t(channelWords[channel]),
          },
          { key: 'sellers', label: t(tallyOffice.sellers), number: true, cell: (channel) => sellers[channel] },
          { key: 'amount', label: t(tallyOffice.sum), number: true, cell: amount },
        ]}
        sumLabel={t(tallyOffice.total)}
        sums={{ sellers: sellers.total, amount: amount('total') }}
      />
      {hides && <p className="small soft">{t(tallies.tooFewToShow)}</p>}
      <div>
        <Disclosure summary={t(tallyOffice.whoAnswered)}>
          <DataTable
            caption={t(tallyOffice.whoAnswered)}
            captionHidden
            dense
            rows={artists}
            rowKey={(artist) => artist.participantId}
            empty={<EmptyState title={t(tallyOffice.noPlaces)}>{t(tallyOffice.noPlacesHelp)}</EmptyState>}
            columns={[
              { key: 'artist', label: t(tallyOffice.artist), names: true, cell: (artist) => artist.name },
              { key: 'word', label: t(tallyOffice.answer), cell: (artist) => t(saleWords[artist.word]) },
            ]}
          />
        </Disclosure>
        <Disclosure summary={t(tallyOffice.saleOnBehalf)} open={sale.reply !== undefined || none.reply !== undefined}>
          <div className="split split--half">
            <SaleForm
              once={view.once}
              form={sale}
              channels={CHANNELS}
              sellers={{ label: t(tallyOffice.artist), ask: t(tallyOffice.chooseArtist), choices }}
              day=""
            />
            <form method="post" className="stack" noValidate>
              <input type="hidden" name="intent" value="no-sale" />
              <input type="hidden" name="onceKey" value={`${view.once}:none`} />
              <SelectField
                label={t(tallyOffice.artist)}
                ask={t(tallyOffice.chooseArtist)}
                id="none-artist"
                choices={choices}
                {...none.field('participantId')}
              />
              <div>
                <Button variant="secondary">{t(tallies.artistSoldNothing)}</Button>
              </div>
            </form>
          </div>
        </Disclosure>
      </div>
    </section>
  )
}

/** How the visits were counted and who came, in words. */
export function OfficeBasis({ sum }: { sum: OfficeTallyView['total'] }) {
  const t = useWords()
  const locale = useLocale()
  if (sum.visits === null) return null
  return (
    <ul className="needles small">
      {[...sayHowCounted(sum, locale), t(tallies.notVisitors)].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
