import type { InstrumentView } from '#app/domains/orchestra/instrument/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraInstruments as words } from '#app/i18n/orchestra-instruments.ts'
import { orchestraLoan } from '#app/i18n/orchestra-loan.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { DateField } from '#app/ui/kit/text-fields.tsx'

/** Who has had it, and who is to have it next. */
export function LoansPart({ view, reply }: { view: InstrumentView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { loans, hindrance, children } = view
  const form = formOf(reply, {}, 'lend')
  return (
    <section className="panel stack" aria-labelledby="lan">
      <h2 id="lan">{t(words.loans)}</h2>
      <DataTable
        caption={t(words.loans)}
        captionHidden
        dense
        rows={loans}
        rowKey={({ id }) => id}
        empty={<p className="soft">{t(words.noLoans)}</p>}
        columns={[
          {
            ...{ key: 'child', label: t(words.borrower), names: true },
            cell: ({ id, childName }) => <a href={addressIn(locale, 'loan', { id })}>{childName}</a>,
          },
          { key: 'state', label: t(words.where), cell: ({ state }) => t(orchestraLoan.state, { state }) },
          {
            ...{ key: 'lentOn', label: t(orchestraLoan.lentOn) },
            cell: ({ lentOn }) => lentOn && sayFullDate(lentOn, locale),
          },
          {
            ...{ key: 'due', label: t(orchestraLoan.dueOn) },
            cell: ({ dueOn, returnedOn }) => returnedOn === null && sayFullDate(dueOn, locale),
          },
          {
            ...{ key: 'returnedOn', label: t(orchestraLoan.returnedOn) },
            cell: ({ returnedOn }) => returnedOn && sayFullDate(returnedOn, locale),
          },
        ]}
      />
      <h3>{t(words.lend)}</h3>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      {hindrance ? (
        <p>{t(words.hindrance, { why: hindrance })}</p>
      ) : children.length === 0 ? (
        <p>{t(words.nobodyEnrolled)}</p>
      ) : (
        <form method="post" className="form" noValidate>
          <p>{t(words.lendHelp)}</p>
          <input type="hidden" name="intent" value="lend" />
          <SelectField
            label={t(words.lendTo)}
            ask={t(words.chooseChild)}
            choices={children.map(({ childId, name, instrument }) => ({
              value: childId,
              label: `${name} (${t(groupWords(instrument))})`,
            }))}
            {...form.field('childId')}
          />
          <DateField label={t(words.lendUntil)} {...form.field('dueOn')} />
          <div>
            <Button>{t(words.lendDo)}</Button>
          </div>
        </form>
      )}
    </section>
  )
}
