import { INSTRUMENTS } from '#app/domains/orchestra/instruments.ts'
import { instruments } from '#app/i18n/instruments.ts'
import { orchestraChild as chi } from '#app/i18n/orchestra-child.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { orchestraRegistration as reg } from '#app/i18n/orchestra-registration.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { DateField, NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import { HomeFields } from './home-fields.tsx'

const LEVELS = [1, 2, 3] as const

interface Props {
  place: number
  form: FormState
  /** More than one child: this one can be taken out. */
  removable: boolean
  today: string
  /** Whole years from which a child may have an address of its own. */
  emailFrom: number
  municipalities: readonly { id: string; name: string }[]
}

/** One child of the registration: what is needed first, the rest folded in below. */
export function ChildEntry({ place, form, removable, today, emailFrom, municipalities }: Props) {
  const t = useWords()
  const of = (name: string) => `children[${place}].${name}`
  const plays = INSTRUMENTS.map((code) => ({ value: code, label: t(instruments[code]) }))
  const folded = ['doubles', 'years', 'musicSchool', 'teacher', 'audition', 'front', 'alone', 'email'].map(of)
  const unfolded = folded.some((name) => form.value(name) !== '' || form.error(name))
  return (
    <fieldset className="panel stack" id={`barn-${place + 1}`}>
      <legend className="family-legend">{t(reg.child, { number: place + 1 })}</legend>
      <TextField label={t(fam.name)} autoComplete="off" required {...form.field(of('name'))} />
      <DateField label={t(chi.birthDate)} max={today} required {...form.field(of('birthDate'))} />
      <SelectField
        label={t(reg.instrument)}
        ask={t(reg.chooseInstrument)}
        choices={plays}
        required
        {...form.field(of('instrument'))}
      />
      <RadioGroup
        label={t(reg.level)}
        choices={LEVELS.map((level) => ({ value: String(level), label: t(reg.levelOf, { level }) }))}
        {...form.field(of('level'))}
      />
      <RadioGroup
        label={t(chi.homeQuestion)}
        choices={[
          { value: 'me', label: t(chi.homeMe), help: t(chi.homeMeHelp) },
          { value: 'other', label: t(chi.homeOther) },
        ]}
        {...form.field(of('home'))}
        defaultValue={form.value(of('home')) || 'me'}
      />
      <div className="family-other-home stack">
        <HomeFields form={form} prefix={`children[${place}].`} municipalities={municipalities} />
      </div>
      <details className="disclosure" open={unfolded || undefined}>
        <summary>{t(reg.more)}</summary>
        <div className="stack">
          <p className="soft small">{t(reg.moreHelp)}</p>
          <SelectField label={t(reg.doubles)} ask={t(reg.noDoubles)} choices={plays} {...form.field(of('doubles'))} />
          <NumberField label={t(reg.years)} optional={t(reg.optional)} {...form.field(of('years'))} />
          <TextField label={t(reg.musicSchool)} optional={t(reg.optional)} {...form.field(of('musicSchool'))} />
          <TextField label={t(reg.teacher)} optional={t(reg.optional)} {...form.field(of('teacher'))} />
          <CheckboxField label={t(reg.audition)} {...form.box(of('audition'))} />
          <CheckboxField label={t(reg.front)} help={t(reg.frontHelp)} {...form.box(of('front'))} />
          <CheckboxField label={t(chi.goesHomeAlone)} help={t(chi.goesHomeAloneHelp)} {...form.box(of('alone'))} />
          <TextField
            label={t(chi.childEmail)}
            help={t(chi.childEmailHelp, { age: emailFrom })}
            optional={t(reg.optional)}
            type="email"
            autoComplete="off"
            {...form.field(of('email'))}
          />
        </div>
      </details>
      {removable && (
        <div>
          <Button variant="quiet" name="intent" value={`remove-${place}`} formNoValidate>
            {t(reg.removeChild, { number: place + 1 })}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
