import type { ProfileView } from '#app/domains/art-round/portfolio/views.ts'
import { DISCIPLINES } from '#app/domains/art-round/work.ts'
import { application } from '#app/i18n/application.ts'
import { applicationFields as fields } from '#app/i18n/application-fields.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, CheckboxGroup, RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** The profile as a form that is sent as a whole. Everything may stand empty. */
export function ProfileForm({ view, form }: { view: ProfileView; form: FormState }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <form method="post" className="stack stack--parts" noValidate>
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="version" value={view.version} />
      <About form={form} municipalities={view.municipalities} />
      <Practice form={form} />
      <Studio form={form} />
      <div className="action-bar">
        <Button>{t(portfolio.saveProfile)}</Button>
        {view.savedAt && (
          <span className="small soft">{t(portfolio.savedAt, { when: sayInstant(view.savedAt, locale) })}</span>
        )}
      </div>
    </form>
  )
}

function About({ form, municipalities }: { form: FormState; municipalities: ProfileView['municipalities'] }) {
  const t = useWords()
  return (
    <section className="form" aria-labelledby="om-deg">
      <h2 id="om-deg">{t(fields.aboutYou)}</h2>
      <TextField label={t(fields.artistName)} autoComplete="name" {...form.field('artistName')} />
      <SelectField
        label={t(fields.municipality)}
        help={t(fields.municipalityHelp)}
        ask={t(fields.chooseMunicipality)}
        choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.field('municipalityId')}
      />
      <TextField label={t(fields.phone)} type="tel" width="medium" autoComplete="tel" {...form.field('phone')} />
      <TextField label={t(fields.address)} autoComplete="street-address" {...form.field('address')} />
      <div className="apply-row">
        <TextField
          label={t(fields.postalCode)}
          width="short"
          inputMode="numeric"
          autoComplete="postal-code"
          {...form.field('postalCode')}
        />
        <TextField label={t(fields.city)} width="medium" {...form.field('city')} />
      </div>
      <TextField label={t(fields.website)} inputMode="url" {...form.field('website')} />
    </section>
  )
}

function Practice({ form }: { form: FormState }) {
  const t = useWords()
  return (
    <section className="form" aria-labelledby="praksis">
      <h2 id="praksis">{t(fields.practice)}</h2>
      <CheckboxGroup
        label={t(fields.disciplines)}
        inline
        name="disciplines"
        choices={DISCIPLINES.map((discipline) => ({
          value: discipline,
          label: t(application.discipline, { discipline }),
        }))}
        defaultValues={form.values('disciplines')}
        error={form.error('disciplines')}
      />
      <TextArea label={t(fields.statement)} rows={8} {...form.field('statement')} />
      <TextArea label={t(fields.cv)} help={t(fields.cvHelp)} rows={8} {...form.field('cv')} />
      <NumberField label={t(fields.practiceYears)} unit={t(fields.years)} {...form.field('practiceYears')} />
      <TextField label={t(fields.degree)} {...form.field('degree')} />
    </section>
  )
}

function Studio({ form }: { form: FormState }) {
  const t = useWords()
  const yesNo = [
    { value: 'yes', label: t(fields.yes) },
    { value: 'no', label: t(fields.no) },
  ]
  const position = form.value('studioLat') !== '' || Boolean(form.error('studioLat') ?? form.error('studioLng'))
  return (
    <section className="form apply-studio" aria-labelledby="atelier">
      <h2 id="atelier">{t(fields.studio)}</h2>
      <RadioGroup label={t(fields.hasStudio)} inline choices={yesNo} {...form.field('hasStudio')} />
      <div className="form apply-studio__more">
        <TextField label={t(fields.studioName)} {...form.field('studioName')} />
        <TextField label={t(fields.studioAddress)} {...form.field('studioAddress')} />
        <div className="apply-row">
          <TextField label={t(fields.postalCode)} width="short" inputMode="numeric" {...form.field('studioPostal')} />
          <TextField label={t(fields.city)} width="medium" {...form.field('studioCity')} />
        </div>
        <CheckboxField label={t(fields.meetingPoint)} help={t(portfolio.studioHelp)} {...form.box('meetingPoint')} />
        <Disclosure summary={t(fields.position)} open={position}>
          <div className="stack">
            <p className="small soft">{t(fields.positionHelp)}</p>
            <div className="apply-row">
              <TextField label={t(fields.lat)} width="short" inputMode="decimal" {...form.field('studioLat')} />
              <TextField label={t(fields.lng)} width="short" inputMode="decimal" {...form.field('studioLng')} />
            </div>
          </div>
        </Disclosure>
        <h3>{t(fields.access)}</h3>
        <RadioGroup label={t(fields.stepFree)} inline choices={yesNo} {...form.field('stepFree')} />
        <RadioGroup label={t(fields.toilet)} inline choices={yesNo} {...form.field('toilet')} />
        <RadioGroup label={t(fields.parking)} inline choices={yesNo} {...form.field('parking')} />
        <TextArea label={t(fields.transport)} rows={3} {...form.field('transport')} />
        <TextArea label={t(fields.directions)} rows={3} {...form.field('directions')} />
      </div>
    </section>
  )
}
