import { DISCIPLINES } from '#app/domains/art-round/application/application.ts'
import type { CallRules } from '#app/domains/art-round/application/views.ts'
import { application } from '#app/i18n/application.ts'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { callRules } from '#app/i18n/call-rules.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { CheckboxField, CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import type { FormFields } from './form-fields.ts'

/** What the artist does, and since when. */
export function PracticeSection({ fields, rules }: { fields: FormFields; rules: CallRules }) {
  const t = useWords()
  const years = rules.minPracticeYears
  return (
    <section className="form" aria-labelledby="praksis">
      <h2 id="praksis">{t(applicationFields.practice)}</h2>
      <CheckboxGroup
        label={t(applicationFields.disciplines)}
        inline
        choices={DISCIPLINES.map((discipline) => ({
          value: discipline,
          label: t(application.discipline, { discipline }),
        }))}
        {...fields.boxes('disciplines')}
      />
      <TextArea
        label={t(applicationFields.statement)}
        help={t(applicationFields.statementHelp)}
        rows={8}
        length={{
          most: rules.statementMax,
          sayMost: t(applicationFields.textMost, { most: rules.statementMax }),
          sayLeft: (left) => t(applicationFields.textLeft, { left }),
        }}
        {...fields.text('statement')}
      />
      <TextArea
        label={t(applicationFields.cv)}
        help={t(applicationFields.cvHelp)}
        rows={8}
        optional={t(applicationFields.optional)}
        {...fields.text('cv')}
      />
      <NumberField
        label={t(applicationFields.practiceYears)}
        help={years === null ? undefined : t(callRules.practiceAsked, { years })}
        optional={years === null ? t(applicationFields.optional) : undefined}
        unit={t(applicationFields.years)}
        {...fields.text('practiceYears')}
      />
      <TextField
        label={t(applicationFields.degree)}
        optional={t(applicationFields.optional)}
        {...fields.text('degree')}
      />
    </section>
  )
}

/** What an accepted artist binds oneself to. */
export function TermsSection({ fields, rules }: { fields: FormFields; rules: CallRules }) {
  const t = useWords()
  return (
    <section className="form" aria-labelledby="vilkar">
      <h2 id="vilkar">{t(applicationFields.terms)}</h2>
      <p>{t(applicationFields.termsText, { percent: rules.commission })}</p>
      <CheckboxField label={t(applicationFields.acceptTerms)} {...fields.box('acceptsTerms')} />
    </section>
  )
}
