import { CONDITIONS } from '#app/domains/orchestra/instrument/instrument.ts'
import { groupWords, INSTRUMENTS } from '#app/domains/orchestra/instruments.ts'
import { orchestraInstruments as words } from '#app/i18n/orchestra-instruments.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** What is known of an instrument, to fill in. */
export function InstrumentFields({ form }: { form: FormState }) {
  const t = useWords()
  const optional = t(words.optional)
  const chosen = (name: string) => {
    const { name: sentAs, defaultValue, error } = form.field(name)
    return { name: sentAs, defaultValue, error }
  }
  return (
    <>
      <TextField label={t(words.mark)} help={t(words.markHelp)} width="medium" {...form.field('mark')} />
      <SelectField
        label={t(words.instrument)}
        choices={INSTRUMENTS.map((code) => ({ value: code, label: t(groupWords(code)) }))}
        {...chosen('instrument')}
      />
      <TextField
        label={t(words.size)}
        help={t(words.sizeHelp)}
        optional={optional}
        width="short"
        {...form.field('size')}
      />
      <TextField label={t(words.maker)} optional={optional} {...form.field('maker')} />
      <TextField label={t(words.serial)} optional={optional} width="medium" {...form.field('serial')} />
      <DateField label={t(words.boughtOn)} optional={optional} {...form.field('boughtOn')} />
      <NumberField label={t(words.price)} unit="kr" optional={optional} decimals {...form.field('price')} />
      <NumberField label={t(words.insured)} unit="kr" optional={optional} decimals {...form.field('insured')} />
      <NumberField
        label={t(words.chargedYear)}
        help={t(words.chargedYearHelp)}
        optional={optional}
        {...form.field('chargedYear')}
      />
      <SelectField
        label={t(words.condition)}
        choices={CONDITIONS.map((condition) => ({ value: condition, label: t(words.conditionIs, { condition }) }))}
        {...chosen('condition')}
      />
      <TextArea label={t(words.remark)} optional={optional} rows={3} {...form.field('remark')} />
    </>
  )
}
