import { groupWords, INSTRUMENTS } from '#app/domains/orchestra/instruments.ts'
import { orchestraOutreach as words } from '#app/i18n/orchestra-outreach.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { CheckboxField, CheckboxGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** What is told of a project. */
export function OutreachFields({
  form,
  municipalities,
}: {
  form: FormState
  municipalities: readonly { id: string; name: string }[]
}) {
  const t = useWords()
  return (
    <>
      <TextField label={t(words.partner)} help={t(words.partnerHelp)} {...form.field('partner')} />
      <SelectField
        label={t(words.municipality)}
        ask={t(words.chooseMunicipality)}
        choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.field('municipalityId')}
      />
      <TextField label={t(words.titleNb)} {...form.field('titleNb')} />
      <TextField label={t(words.titleEn)} {...form.field('titleEn')} />
      <TextArea label={t(words.textNb)} rows={4} {...form.field('textNb')} />
      <TextArea label={t(words.textEn)} rows={4} {...form.field('textEn')} />
      <CheckboxGroup
        label={t(words.instruments)}
        name="instruments"
        inline
        defaultValues={form.values('instruments')}
        choices={INSTRUMENTS.map((code) => ({ value: code, label: t(groupWords(code)) }))}
      />
      <div className="needs__grid">
        <NumberField label={t(words.daysAWeek)} {...form.field('daysAWeek')} />
        <NumberField label={t(words.pupils)} {...form.field('pupils')} />
        <NumberField label={t(words.fromYear)} {...form.field('fromYear')} />
        <NumberField label={t(words.toYear)} help={t(words.toYearHelp)} {...form.field('toYear')} />
      </div>
      <TextField label={t(words.contact)} help={t(words.contactHelp)} {...form.field('contact')} />
      <CheckboxField label={t(words.publish)} {...form.box('publish')} />
    </>
  )
}
