import { SCOPES } from '#app/domains/funding/funding.ts'
import { INVOICE_KINDS, VAT_RATES } from '#app/domains/funding/invoices.ts'
import { funding } from '#app/i18n/funding.ts'
import { invoices as words } from '#app/i18n/invoices.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** What an invoice says, as long as it is a draft. */
export function InvoiceFields({ form }: { form: FormState }) {
  const t = useWords()
  const optional = t(funding.optional)
  return (
    <>
      <RadioGroup
        inline
        label={t(words.kind)}
        choices={INVOICE_KINDS.map((kind) => ({ value: kind, label: t(words.kindIs, { kind }) }))}
        {...form.field('kind')}
      />
      <TextField label={t(words.buyer)} {...form.field('buyer')} />
      <TextField
        label={t(words.orgNumber)}
        optional={optional}
        width="medium"
        inputMode="numeric"
        {...form.field('orgNumber')}
      />
      <TextArea label={t(words.address)} optional={optional} rows={3} {...form.field('address')} />
      <TextField type="email" label={t(words.email)} optional={optional} {...form.field('email')} />
      <TextArea label={t(words.text)} help={t(words.textHelp)} rows={2} {...form.field('text')} />
      <TextField label={t(words.delivery)} help={t(words.deliveryHelp)} {...form.field('delivery')} />
      <NumberField decimals width="medium" unit="kr" label={t(words.net)} {...form.field('netOre')} />
      <RadioGroup
        inline
        label={t(words.vat)}
        help={t(words.vatHelp)}
        choices={VAT_RATES.map((rate) => ({ value: String(rate), label: t(words.vatIs, { rate }) }))}
        {...form.field('vatPercent')}
      />
      <DateField label={t(words.dueOn)} {...form.field('dueOn')} />
      <div className="funding-pair">
        <SelectField
          label={t(words.scope)}
          choices={SCOPES.map((scope) => ({ value: scope, label: t(funding.scopeIs, { scope }) }))}
          {...form.field('scope')}
        />
        <NumberField label={t(words.year)} {...form.field('year')} />
      </div>
      <TextArea label={t(words.note)} help={t(words.noteHelp)} optional={optional} rows={2} {...form.field('note')} />
    </>
  )
}
