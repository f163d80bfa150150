import { useActionData, useLoaderData } from '@remix-run/react'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import { invoicesInput } from '#app/domains/funding/input.ts'
import { invoicesView } from '#app/domains/funding/invoice-screens.server.ts'
import { DAYS_TO_PAY, INVOICE_STATES } from '#app/domains/funding/invoices.ts'
import type { InvoiceRow } from '#app/domains/funding/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn, meaningOf } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { funding } from '#app/i18n/funding.ts'
import { invoices as words } from '#app/i18n/invoices.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { addDays } from '#app/kernel/when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { InvoiceFields } from '#app/ui/funding/invoice-fields.tsx'
import { StateTag } from '#app/ui/funding/invoice-state.tsx'
import { KronerCell } from '#app/ui/funding/kroner-cell.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

export const meta = titled(words.title)
export const handle = { path: [{ name: 'secretariat', text: secretariat.overview }] }

export const loader = page('secretariat', ({ ctx, actor, url }) =>
  invoicesView(ctx, actor, {
    year: url.searchParams.get('aar'),
    state: url.searchParams.get('status'),
    scope: meaningOf('scope', url.searchParams.get('for') ?? '', 'nb'),
  }),
)

export const action = deed('secretariat', invoicesInput, async ({ ctx, actor, locale, value }) =>
  to(addressIn(locale, 'invoice', { id: await writeInvoice(ctx, actor, value) })),
)

/** With what is left of it, where a part is credited. */
function Amount({ row: { grossOre, leftOre } }: { row: InvoiceRow }) {
  const t = useWords()
  return (
    <>
      <KronerCell ore={grossOre} />
      {leftOre !== null && <span className="small soft invoice-left">{t(words.leftIs, { ore: leftOre })}</span>}
    </>
  )
}

export default function Invoices() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const t = useWords()
  const locale = useLocale()
  const { rows, total, owing, shown, years } = view
  const form = formOf(
    reply,
    { kind: 'advertisement', vatPercent: '25', dueOn: addDays(view.today, DAYS_TO_PAY), ...view.fresh },
    'write',
  )
  const when = (date: string | null) => (date ? sayFullDate(date, locale) : '–')
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <h1>{t(words.title)}</h1>
        <p className="lede">{t(words.lede)}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      {view.sellerLacks.length > 0 && (
        <Notice tone="warning">{t(words.sellerUnknown, { lacks: view.sellerLacks.join() })}</Notice>
      )}
      <section className="stack" aria-label={t(words.listOf)}>
        {total > 0 && (
          <>
            <p>
              {t(words.owing, owing)}{' '}
              {owing.late > 0 && <strong>{t(words.owingLate, { count: owing.late, ore: owing.lateOre })}</strong>}
            </p>
            <form method="get" className="toolbar">
              <SelectField
                label={t(words.year)}
                name="aar"
                id="field-aar"
                ask={t(words.all)}
                defaultValue={shown.year === null ? '' : String(shown.year)}
                choices={years.map((year) => ({ value: String(year), label: String(year) }))}
              />
              <SelectField
                label={t(words.state)}
                name="status"
                id="field-status"
                ask={t(words.all)}
                defaultValue={shown.state ?? ''}
                choices={INVOICE_STATES.map((state) => ({ value: state, label: t(words.stateIs, { state }) }))}
              />
              <Button variant="secondary">{t(words.show)}</Button>
            </form>
          </>
        )}
        <DataTable
          caption={t(words.listOf)}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          empty={
            <EmptyState level={2} title={t(total > 0 ? words.noHits : words.none)}>
              {total === 0 && t(words.noneHelp)}
            </EmptyState>
          }
          columns={[
            {
              key: 'number',
              label: t(words.number),
              number: true,
              cell: ({ number }) => number ?? t(words.unnumbered),
            },
            {
              key: 'buyer',
              label: t(words.buyer),
              names: true,
              cell: ({ id, buyer, demo }) => (
                <>
                  <a href={addressIn(locale, 'invoice', { id })}>{buyer}</a> {demo && <Tag>{t(words.demo)}</Tag>}
                </>
              ),
            },
            {
              key: 'kind',
              label: t(words.kind),
              cell: ({ kind, scope, year }) => `${t(words.kindIs, { kind })}, ${t(funding.scopeIs, { scope })} ${year}`,
            },
            { key: 'state', label: t(words.state), cell: ({ state }) => <StateTag state={state} /> },
            { key: 'issued', label: t(words.issuedOn), cell: (row) => when(row.issuedOn) },
            { key: 'due', label: t(words.dueOn), cell: (row) => when(row.dueOn) },
            { key: 'gross', label: t(words.gross), number: true, cell: (row) => <Amount row={row} /> },
          ]}
        />
      </section>
      <Disclosure summary={t(words.write)} open={form.reply !== undefined || total === 0}>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="intent" value="write" />
          <InvoiceFields form={form} />
          <div>
            <Button>{t(words.writeIt)}</Button>
          </div>
        </form>
      </Disclosure>
    </div>
  )
}
