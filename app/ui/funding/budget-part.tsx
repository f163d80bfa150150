import { MOST_CATEGORY, MOST_LINE, SIDES, type Side } from '#app/domains/funding/funding.ts'
import type { FundingView, LineRow } from '#app/domains/funding/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { budget as words } from '#app/i18n/budget.ts'
import { funding } from '#app/i18n/funding.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import { KronerCell } from './kroner-cell.tsx'

interface Props {
  view: FundingView
  reply: Reply | undefined
}

/** What was planned and what it became, line by line. */
export function BudgetPart({ view, reply }: Props) {
  const t = useWords()
  const { lines } = view
  const isEmpty = lines.income.length + lines.expense.length === 0
  return (
    <section className="stack" aria-labelledby="budsjett">
      <h2 id="budsjett">{t(words.heading)}</h2>
      <p className="measure soft">{t(words.headingHelp)}</p>
      {isEmpty && (
        <EmptyState level={3} title={t(words.noLines)}>
          {t(words.noLinesHelp)}
        </EmptyState>
      )}
      {SIDES.map((side) => lines[side].length > 0 && <LinesTable key={side} side={side} view={view} />)}
      <NewLine reply={reply} open={isEmpty} />
    </section>
  )
}

function LinesTable({ side, view: { lines, scope, year, before } }: { side: Side; view: FundingView }) {
  const t = useWords()
  const locale = useLocale()
  const rows = lines[side]
  const sum = (of: (row: LineRow) => number) => <KronerCell ore={rows.reduce((total, row) => total + of(row), 0)} />
  return (
    <DataTable
      caption={t(words.sideIs, { side })}
      rows={rows}
      rowKey={({ id }) => id}
      empty={null}
      sumLabel={t(funding.sum)}
      sums={{
        budget: sum((row) => row.budgetOre),
        actual: sum((row) => row.actualOre),
        left: sum((row) => row.leftOre),
        before: before && sum((row) => row.beforeOre ?? 0),
      }}
      columns={[
        {
          key: 'category',
          label: t(words.category),
          names: true,
          cell: ({ id, category, note, entries }) => (
            <span className="stack stack--tight">
              <a href={`${addressIn(locale, 'funding', { scope, year })}?post=${id}#post`}>{category}</a>
              <span className="small soft">
                {[t(words.entryCount, { count: entries }), note].filter(Boolean).join(' · ')}
              </span>
            </span>
          ),
        },
        { key: 'budget', label: t(words.budget), number: true, cell: (row) => <KronerCell ore={row.budgetOre} /> },
        { key: 'actual', label: t(words.actual), number: true, cell: (row) => <KronerCell ore={row.actualOre} /> },
        {
          key: 'left',
          label: t(side === 'expense' ? words.left : words.beyond),
          number: true,
          cell: (row) => <KronerCell ore={row.leftOre} />,
        },
        {
          key: 'before',
          label: t(funding.lastYear, { year: year - 1 }),
          number: true,
          cell: (row) => <KronerCell ore={row.beforeOre} />,
        },
      ]}
    />
  )
}

function NewLine({ reply, open }: { reply: Reply | undefined; open: boolean }) {
  const t = useWords()
  const form = formOf(reply, { side: 'expense' }, 'line')
  return (
    <Disclosure summary={t(words.addLine)} open={open || form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="line" />
        <SelectField
          label={t(words.side)}
          choices={SIDES.map((side) => ({ value: side, label: t(words.sideIs, { side }) }))}
          {...form.field('side')}
        />
        <TextField
          label={t(words.category)}
          help={t(words.categoryHelp)}
          maxLength={MOST_CATEGORY}
          {...form.field('category')}
        />
        <NumberField decimals width="medium" unit="kr" label={t(words.budget)} {...form.field('budgetOre')} />
        <TextField
          label={t(funding.note)}
          optional={t(funding.optional)}
          maxLength={MOST_LINE}
          {...form.field('remark')}
        />
        <div>
          <Button variant="secondary">{t(words.saveLine)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}

/** Income, expenses and what is left, planned, as it became, and last year. */
export function ResultTable({ view: { result, before, year } }: { view: FundingView }) {
  const t = useWords()
  const rows = [
    {
      key: 'income',
      label: t(words.income),
      help: t(words.incomeHelp),
      now: result.income,
      last: before?.result.income,
    },
    { key: 'expense', label: t(words.expense), help: '', now: result.expense, last: before?.result.expense },
    {
      key: 'result',
      label: t(words.result),
      help: t(words.resultHelp),
      now: result.result,
      last: before?.result.result,
    },
  ]
  return (
    <section className="stack" aria-labelledby="resultat">
      <h2 id="resultat">{t(words.sums)}</h2>
      <DataTable
        caption={t(words.sums)}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          {
            key: 'what',
            label: t(words.text),
            names: true,
            cell: ({ label, help }) => (
              <>
                {label} {help && <span className="small soft">{help}</span>}
              </>
            ),
          },
          {
            key: 'budget',
            label: t(words.budget),
            number: true,
            cell: ({ now }) => <KronerCell ore={now.budgetOre} />,
          },
          {
            key: 'actual',
            label: t(words.actual),
            number: true,
            cell: ({ key, now }) => <KronerCell ore={result.empty && key !== 'income' ? null : now.actualOre} />,
          },
          {
            key: 'before',
            label: t(funding.lastYear, { year: year - 1 }),
            number: true,
            cell: ({ key, last }) => (
              <KronerCell ore={!last || (before?.result.empty && key !== 'income') ? null : last.actualOre} />
            ),
          },
        ]}
      />
      {result.empty && <p className="soft">{t(words.resultEmpty)}</p>}
    </section>
  )
}
