import { DISCIPLINES } from '#app/domains/art-round/application/application.ts'
import type { CallRules, FormView } from '#app/domains/art-round/application/views.ts'
import { application } from '#app/i18n/application.ts'
import { applying } from '#app/i18n/applying.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { CheckboxField, CheckboxGroup, RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import type { FormFields } from './form-fields.ts'

/** Who applies. */
export function AboutSection({
  fields,
  municipalities,
}: {
  fields: FormFields
  municipalities: FormView['municipalities']
}) {
  const t = useWords()
  const optional = t(applying.optional)
  return (
    <section className="form" aria-labelledby="om-deg">
      <h2 id="om-deg">{t(applying.aboutYou)}</h2>
      <TextField label={t(applying.artistName)} help={t(applying.artistNameHelp)} {...fields.text('artistName')} />
      <SelectField
        label={t(applying.municipality)}
        help={t(applying.municipalityHelp)}
        ask={t(applying.chooseMunicipality)}
        choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        {...fields.text('municipalityId')}
      />
      <TextField label={t(applying.phone)} type="tel" width="medium" optional={optional} {...fields.text('phone')} />
      <TextField label={t(applying.address)} optional={optional} {...fields.text('address')} />
      <div className="apply-row">
        <TextField label={t(applying.postalCode)} width="short" inputMode="numeric" {...fields.text('postalCode')} />
        <TextField label={t(applying.city)} width="medium" {...fields.text('city')} />
      </div>
      <TextField label={t(applying.website)} inputMode="url" optional={optional} {...fields.text('website')} />
      <RadioGroup
        label={t(applying.isNew)}
        choices={[
          { value: 'yes', label: t(applying.isNewYes) },
          { value: 'no', label: t(applying.isNewNo) },
        ]}
        {...fields.text('isNew')}
      />
    </section>
  )
}

/** What the artist does, and since when. */
export function PracticeSection({ fields, rules }: { fields: FormFields; rules: CallRules }) {
  const t = useWords()
  return (
    <section className="form" aria-labelledby="praksis">
      <h2 id="praksis">{t(applying.practice)}</h2>
      <CheckboxGroup
        label={t(applying.disciplines)}
        inline
        choices={DISCIPLINES.map((discipline) => ({
          value: discipline,
          label: t(application.discipline, { discipline }),
        }))}
        {...fields.boxes('disciplines')}
      />
      <TextArea
        label={t(applying.statement)}
        help={t(applying.statementHelp)}
        rows={8}
        length={{
          most: rules.statementMax,
          sayMost: t(applying.textMost, { most: rules.statementMax }),
          sayLeft: (left) => t(applying.textLeft, { left }),
        }}
        {...fields.text('statement')}
      />
      <TextArea
        label={t(applying.cv)}
        help={t(applying.cvHelp)}
        rows={8}
        optional={t(applying.optional)}
        {...fields.text('cv')}
      />
      <NumberField label={t(applying.practiceYears)} unit={t(applying.years)} {...fields.text('practiceYears')} />
      <TextField label={t(applying.degree)} optional={t(applying.optional)} {...fields.text('degree')} />
    </section>
  )
}

/** What an accepted artist binds oneself to. */
export function TermsSection({ fields, rules }: { fields: FormFields; rules: CallRules }) {
  const t = useWords()
  return (
    <section className="form" aria-labelledby="vilkar">
      <h2 id="vilkar">{t(applying.terms)}</h2>
      <p>{t(applying.termsText, { percent: rules.commission })}</p>
      <CheckboxField label={t(applying.acceptTerms)} {...fields.box('acceptsTerms')} />
    </section>
  )
}
