import type { ContributionView } from '#app/domains/funding/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { funding as words } from '#app/i18n/funding.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayShortDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { DateField, NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import { KronerCell, typed } from './kroner-cell.tsx'

interface Props {
  view: ContributionView
  reply: Reply | undefined
  /** The instalment that is being changed. */
  editing: string | null
}

/** What comes of a contribution, and when. */
export function InstalmentsPart({ view, reply, editing }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { contribution, late, today } = view
  const { id, version, instalments } = contribution
  const here = addressIn(locale, 'contribution', { id })
  return (
    <section className="stack" aria-labelledby="utbetalinger">
      <h2 id="utbetalinger">{t(words.instalments)}</h2>
      <DataTable
        caption={t(words.instalments)}
        captionHidden
        rows={instalments}
        rowKey={(row) => row.id}
        empty={
          <EmptyState level={3} title={t(words.noInstalments)}>
            {t(words.noInstalmentsHelp)}
          </EmptyState>
        }
        columns={[
          { key: 'amount', label: t(words.amount), names: true, cell: (row) => <KronerCell ore={row.amountOre} /> },
          {
            key: 'due',
            label: t(words.due),
            cell: (row) => (
              <>
                {row.dueOn ? sayShortDate(row.dueOn, locale) : '–'}{' '}
                {late.includes(row.id) && <Tag tone="warning">{t(words.late)}</Tag>}
              </>
            ),
          },
          {
            key: 'came',
            label: t(words.came),
            cell: (row) => (row.receivedOn ? sayShortDate(row.receivedOn, locale) : t(words.notCome)),
          },
          { key: 'note', label: t(words.note), cell: (row) => row.note || '–' },
          {
            key: 'deeds',
            label: t(words.edit),
            unlabelled: true,
            cell: (row) => {
              const said = sayKroner(row.amountOre, locale)
              return (
                <div className="cluster">
                  {!row.receivedOn && (
                    <form method="post">
                      <input type="hidden" name="intent" value="received" />
                      <input type="hidden" name="version" value={version} />
                      <input type="hidden" name="instalmentId" value={row.id} />
                      <input type="hidden" name="receivedOn" value={today} />
                      <Button variant="secondary" small aria-label={t(words.markReceivedOf, { ore: row.amountOre })}>
                        {t(words.markReceived)}
                      </Button>
                    </form>
                  )}
                  <a href={`${here}?rett=${row.id}#utbetaling`} aria-label={t(words.editOf, { what: said })}>
                    {t(words.edit)}
                  </a>
                </div>
              )
            },
          },
        ]}
      />
      <InstalmentForm key={editing} {...{ view, reply, editing }} />
    </section>
  )
}

function InstalmentForm({ view, reply, editing }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { id, version, instalments } = view.contribution
  const known = instalments.find((one) => one.id === editing)
  const form = formOf(
    reply,
    known ? { ...known, amountOre: typed(known.amountOre), remark: known.note } : {},
    'instalment',
  )
  const optional = t(words.optional)
  return (
    <div className="panel stack" id="utbetaling">
      <h3>{t(known ? words.changeInstalment : words.addInstalment)}</h3>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="instalment" />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="instalmentId" value={known?.id ?? ''} />
        <NumberField decimals width="medium" unit="kr" label={t(words.amount)} {...form.field('amountOre')} />
        <div className="funding-pair">
          <DateField label={t(words.due)} optional={optional} {...form.field('dueOn')} />
          <DateField label={t(words.receivedOn)} optional={optional} {...form.field('receivedOn')} />
        </div>
        <TextField label={t(words.note)} optional={optional} {...form.field('remark')} />
        <div className="cluster">
          <Button>{t(known ? words.save : words.saveInstalment)}</Button>
          {known && (
            <LinkButton variant="quiet" href={addressIn(locale, 'contribution', { id })}>
              {t(words.stopEditing)}
            </LinkButton>
          )}
        </div>
      </form>
      {known && (
        <form method="post">
          <input type="hidden" name="intent" value="drop-instalment" />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="instalmentId" value={known.id} />
          <Button variant="quiet">{t(words.remove)}</Button>
        </form>
      )}
    </div>
  )
}
