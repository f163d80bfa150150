import type { SaleView } from '#app/domains/tallies/views.ts'
import { channelWords } from '#app/domains/tallies/words.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayDate, sayInstant } from '#app/kernel/say-when.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** Sales that the reader may see, the latest first, each with a way to correct it. */
export function SaleList({ entries, once, form }: { entries: readonly SaleView[]; once: string; form: FormState }) {
  const t = useWords()
  const locale = useLocale()
  if (entries.length === 0) return <p className="soft">{t(tallies.noSalesEntered)}</p>
  const more = (sale: SaleView) =>
    [
      sale.artist,
      sale.title && `«${sale.title}»`,
      sale.channel !== 'none' && t(tallies.worksSold, { count: sale.works }),
      sale.date ? sayDate(sale.date, locale) : sayInstant(new Date(sale.enteredAt), locale),
      sale.artist === '' && sale.byOther && t(tallies.byOther),
    ].filter(Boolean)
  return (
    <ul className="entries plain-list">
      {entries.map((sale) => (
        <li key={sale.id} className="entry" data-taken-back={sale.takenBack ? '' : undefined}>
          <div className="entry__line">
            <span className="entry__what">
              <span>
                {sale.channel !== 'none' && (
                  <strong className="entry__amount">{sayKroner(sale.amountOre, locale)}</strong>
                )}{' '}
                {t(channelWords[sale.channel])}
              </span>
              <span className="small soft">{more(sale).join(' · ')}</span>
            </span>
            {sale.takenBack && <Tag>{t(tallies.takenBack)}</Tag>}
          </div>
          {sale.can.correct && <Correct sale={sale} once={once} form={form} />}
        </li>
      ))}
    </ul>
  )
}

function Correct({ sale, once, form }: { sale: SaleView; once: string; form: FormState }) {
  const t = useWords()
  const locale = useLocale()
  const mine = form.reply?.values.entryId === sale.id
  const key = <input type="hidden" name="onceKey" value={`${once}:c:${sale.id.slice(-12)}`} />
  const which = <input type="hidden" name="entryId" value={sale.id} />
  if (sale.channel === 'none') {
    return (
      <form method="post">
        <input type="hidden" name="intent" value="correct-sale" />
        {which}
        {key}
        <Button variant="quiet" small>
          {t(tallies.takeBackNone)}
        </Button>
      </form>
    )
  }
  const what = sayKroner(sale.amountOre, locale)
  return (
    <Disclosure
      summary={
        <>
          <span aria-hidden="true">{t(tallies.correct)}</span>
          <span className="only-heard">{t(tallies.correctEntry, { what })}</span>
        </>
      }
      open={mine}
    >
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="correct-sale" />
        {which}
        {key}
        <TextField
          label={t(tallies.rightAmount)}
          help={t(tallies.rightAmountHelp)}
          id={`amount-${sale.id}`}
          name="amountOre"
          unit="kr"
          inputMode="decimal"
          width="short"
          defaultValue={mine ? form.value('amountOre') : String(sale.amountOre / 100).replace('.', ',')}
          error={mine ? form.error('amountOre') : undefined}
        />
        <NumberField
          label={t(tallies.rightWorks)}
          id={`works-${sale.id}`}
          name="works"
          defaultValue={mine ? form.value('works') : sale.works}
          error={mine ? form.error('works') : undefined}
        />
        <div>
          <Button variant="secondary">{t(tallies.saveCorrection)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
