import { GIVER_KINDS, MOST_GIVER } from '#app/domains/funding/funding.ts'
import { funding as words } from '#app/i18n/funding.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** What is told of a contribution: who, what was asked for, what came of it, and what it demands. */
export function ContributionFields({ form }: { form: FormState }) {
  const t = useWords()
  const optional = t(words.optional)
  const money = (name: string, label: string) => (
    <NumberField decimals width="medium" unit="kr" label={label} optional={optional} {...form.field(name)} />
  )
  return (
    <>
      <TextField label={t(words.giver)} help={t(words.giverHelp)} maxLength={MOST_GIVER} {...form.field('giver')} />
      <SelectField
        label={t(words.kind)}
        help={t(words.kindHelp)}
        choices={GIVER_KINDS.map((kind) => ({ value: kind, label: t(words.kindIs, { kind }) }))}
        {...form.field('kind')}
      />
      <div className="funding-pair">
        {money('appliedOre', t(words.appliedOre))}
        <DateField label={t(words.appliedOn)} optional={optional} {...form.field('appliedOn')} />
      </div>
      <TextField
        label={t(words.reference)}
        optional={optional}
        width="medium"
        maxLength={60}
        {...form.field('reference')}
      />
      <div className="funding-pair">
        {money('grantedOre', t(words.granted))}
        <DateField label={t(words.grantedOn)} optional={optional} {...form.field('grantedOn')} />
      </div>
      <DateField label={t(words.refusedOn)} optional={optional} {...form.field('refusedOn')} />
      <TextArea
        label={t(words.terms)}
        help={t(words.termsHelp)}
        optional={optional}
        rows={2}
        {...form.field('terms')}
      />
      <div className="funding-pair">
        <DateField label={t(words.reportDueOn)} optional={optional} {...form.field('reportDueOn')} />
        <DateField label={t(words.reportedOnField)} optional={optional} {...form.field('reportedOn')} />
      </div>
      <TextArea label={t(words.note)} optional={optional} rows={2} {...form.field('note')} />
    </>
  )
}
