import { MOST_CATEGORY, MOST_LINE } from '#app/domains/funding/funding.ts'
import type { EntryRow, FundingView } from '#app/domains/funding/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { budget as words } from '#app/i18n/budget.ts'
import { funding } from '#app/i18n/funding.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayShortDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { DateField, NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import { KronerCell, typed } from './kroner-cell.tsx'

type Open = NonNullable<FundingView['open']>

/** One line of the budget: its entries, another one, and the line itself. */
export function LinePanel({ view, line, reply }: { view: FundingView; line: Open; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const entry = formOf(reply, { date: view.today.startsWith(String(view.year)) ? view.today : '' }, 'enter')
  const form = formOf(
    reply,
    { category: line.category, budgetOre: typed(line.budgetOre), remark: line.note },
    'save-line',
  )
  return (
    <section className="panel stack" id="post" aria-labelledby="post-tittel">
      <div className="cluster cluster--apart">
        <h2 id="post-tittel">{t(words.entriesOf, { category: line.category })}</h2>
        <LinkButton
          variant="quiet"
          small
          href={`${addressIn(locale, 'funding', { scope: view.scope, year: view.year })}#budsjett`}
        >
          {t(words.close)}
        </LinkButton>
      </div>
      <Entries rows={line.rows} category={line.category} />
      <h3>{t(words.enter)}</h3>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="enter" />
        <input type="hidden" name="lineId" value={line.id} />
        <div className="funding-pair">
          <DateField label={t(words.date)} {...entry.field('date')} />
          <NumberField decimals width="medium" unit="kr" label={t(words.amount)} {...entry.field('amountOre')} />
        </div>
        <TextField label={t(words.text)} maxLength={MOST_LINE} {...entry.field('text')} />
        <TextField
          label={t(words.voucher)}
          optional={t(funding.optional)}
          width="short"
          maxLength={40}
          {...entry.field('voucher')}
        />
        <div>
          <Button>{t(words.enterIt)}</Button>
        </div>
      </form>
      <Disclosure summary={t(words.changeLine)} open={form.reply !== undefined}>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="intent" value="save-line" />
          <input type="hidden" name="id" value={line.id} />
          <input type="hidden" name="version" value={line.version} />
          <input type="hidden" name="side" value={line.side} />
          <TextField
            label={t(words.category)}
            id="field-line-category"
            maxLength={MOST_CATEGORY}
            {...form.field('category')}
          />
          <NumberField
            decimals
            width="medium"
            unit="kr"
            id="field-line-budget"
            label={t(words.budget)}
            {...form.field('budgetOre')}
          />
          <TextField
            label={t(funding.note)}
            id="field-line-remark"
            optional={t(funding.optional)}
            maxLength={MOST_LINE}
            {...form.field('remark')}
          />
          <div>
            <Button variant="secondary">{t(funding.save)}</Button>
          </div>
        </form>
        {line.entries === 0 && (
          <form method="post">
            <input type="hidden" name="intent" value="drop-line" />
            <input type="hidden" name="id" value={line.id} />
            <input type="hidden" name="version" value={line.version} />
            <Button variant="quiet">{t(words.removeLine)}</Button>
          </form>
        )}
      </Disclosure>
    </section>
  )
}

function Entries({ rows, category }: { rows: EntryRow[]; category: string }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <>
      <DataTable
        caption={t(words.entriesOf, { category })}
        captionHidden
        dense
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState level={3} title={t(words.noEntries)} />}
        mark={({ stands }) => (stands ? undefined : 'out')}
        sumLabel={t(funding.sum)}
        sums={{ amount: <KronerCell ore={rows.reduce((sum, { amountOre }) => sum + amountOre, 0)} /> }}
        columns={[
          {
            key: 'text',
            label: t(words.text),
            names: true,
            cell: ({ text, stands, takesBack }) => (
              <>
                {text} {!stands && <Tag>{t(takesBack ? words.takesBack : words.takenBack)}</Tag>}
              </>
            ),
          },
          { key: 'date', label: t(words.date), cell: ({ date }) => sayShortDate(date, locale) },
          { key: 'voucher', label: t(words.voucher), cell: ({ voucher }) => voucher || '–' },
          { key: 'amount', label: t(words.amount), number: true, cell: (row) => <KronerCell ore={row.amountOre} /> },
          {
            key: 'back',
            label: t(words.takeBack),
            unlabelled: true,
            cell: ({ id, text, stands }) =>
              stands && (
                <form method="post">
                  <input type="hidden" name="intent" value="take-back" />
                  <input type="hidden" name="id" value={id} />
                  <Button variant="quiet" small aria-label={t(words.takeBackOf, { text })}>
                    {t(words.takeBack)}
                  </Button>
                </form>
              ),
          },
        ]}
      />
      {rows.length > 0 && <p className="small soft">{t(words.entriesHelp)}</p>}
    </>
  )
}
