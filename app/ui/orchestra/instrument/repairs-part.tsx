import type { InstrumentView } from '#app/domains/orchestra/instrument/views.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraInstruments as words } from '#app/i18n/orchestra-instruments.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { DateField, NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

const AFTER = ['good', 'worn', 'damaged'] as const

/** What was done to an instrument, what it cost, and the next step: to the workshop, or back from it. */
export function RepairsPart({ view, reply }: { view: InstrumentView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { repairs, today } = view
  const running = repairs.find(({ doneOn }) => doneOn === null)
  const begin = formOf(reply, { sentOn: today }, 'repair')
  const end = formOf(reply, { doneOn: today, condition: 'good' }, 'repaired')
  return (
    <section className="panel stack" aria-labelledby="reparasjoner">
      <h2 id="reparasjoner">{t(words.repairs)}</h2>
      <DataTable
        caption={t(words.repairs)}
        captionHidden
        dense
        rows={repairs}
        rowKey={({ id }) => id}
        empty={<p className="soft">{t(words.noRepairs)}</p>}
        columns={[
          { key: 'what', label: t(words.what), names: true, cell: ({ what }) => what },
          { key: 'workshop', label: t(words.workshop), cell: ({ workshop }) => workshop },
          { key: 'sentOn', label: t(words.sentOn), cell: ({ sentOn }) => sayFullDate(sentOn, locale) },
          { key: 'doneOn', label: t(words.doneOn), cell: ({ doneOn }) => doneOn && sayFullDate(doneOn, locale) },
          {
            ...{ key: 'cost', label: t(words.cost), number: true },
            cell: ({ costOre }) => costOre !== null && sayKroner(costOre, locale),
          },
        ]}
      />
      {running ? (
        <form method="post" className="form" noValidate>
          <h3>{t(words.endRepair)}</h3>
          <ErrorSummary title={t(faults.fixThese)} errors={end.summary} />
          <input type="hidden" name="intent" value="repaired" />
          <input type="hidden" name="repairId" value={running.id} />
          <DateField label={t(words.doneOn)} {...end.field('doneOn')} />
          <NumberField label={t(words.cost)} unit="kr" decimals optional={t(words.optional)} {...end.field('cost')} />
          <RadioGroup
            label={t(words.conditionAfter)}
            inline
            choices={AFTER.map((condition) => ({ value: condition, label: t(words.conditionIs, { condition }) }))}
            {...end.field('condition')}
          />
          <div>
            <Button>{t(words.endRepair)}</Button>
          </div>
        </form>
      ) : (
        <Disclosure summary={t(words.startRepair)} open={begin.reply !== undefined}>
          <form method="post" className="form" noValidate>
            <ErrorSummary title={t(faults.fixThese)} errors={begin.summary} />
            <input type="hidden" name="intent" value="repair" />
            <TextField label={t(words.what)} {...begin.field('what')} />
            <TextField label={t(words.workshop)} optional={t(words.optional)} {...begin.field('workshop')} />
            <DateField label={t(words.sentOn)} {...begin.field('sentOn')} />
            <div>
              <Button variant="secondary">{t(words.startRepair)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </section>
  )
}
