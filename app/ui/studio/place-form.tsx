import type { StudioFormView } from '#app/domains/art-round/studio/views.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { type FormState, formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

type Studio = NonNullable<StudioFormView['studio']>

/** A position as it is typed; more decimals than six say nothing. */
const typed = (degrees: number | null) => (degrees === null ? null : Number(degrees.toFixed(6)))

const answered = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no')

/** Where the studio is, and how one gets in. */
export function PlaceForm({ view, studio, reply }: { view: StudioFormView; studio: Studio; reply: Reply | undefined }) {
  const t = useWords()
  const { stepFree, toilet, parking, days: _, picture: __, sharedWith: ___, ...rest } = studio
  const access = { stepFree: answered(stepFree), toilet: answered(toilet), parking: answered(parking) }
  const position = { lat: typed(studio.lat), lng: typed(studio.lng) }
  const form = formOf(reply, { ...rest, ...access, ...position }, 'place')
  const optional = t(screens.optional)
  return (
    <section className="panel" aria-labelledby="sted">
      <h2 id="sted">{t(screens.place)}</h2>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="place" />
        <input type="hidden" name="id" value={studio.id} />
        <input type="hidden" name="version" value={studio.version} />
        <TextField
          label={t(screens.studioName)}
          help={t(screens.studioNameHelp)}
          optional={optional}
          {...form.field('name')}
          id="field-studio-name"
        />
        <TextField label={t(screens.address)} {...form.field('address')} />
        <div className="cluster cluster--end">
          <TextField label={t(screens.postalCode)} width="short" inputMode="numeric" {...form.field('postalCode')} />
          <TextField label={t(screens.city)} width="medium" {...form.field('city')} />
        </div>
        <SelectField
          label={t(screens.municipality)}
          ask={t(screens.chooseMunicipality)}
          choices={view.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('municipalityId')}
        />
        <Position form={form} />
        <CheckboxField
          label={t(screens.meetingPoint)}
          help={t(screens.meetingPointHelp)}
          {...form.box('meetingPoint')}
        />
        {(['stepFree', 'toilet', 'parking'] as const).map((name) => (
          <RadioGroup
            key={name}
            label={t(screens[name])}
            name={name}
            inline
            defaultValue={form.value(name)}
            error={form.error(name)}
            choices={[
              { value: 'yes', label: t(screens.yes) },
              { value: 'no', label: t(screens.no) },
            ]}
          />
        ))}
        <TextArea
          label={t(screens.transport)}
          help={t(screens.transportHelp)}
          optional={optional}
          rows={2}
          {...form.field('transport')}
        />
        <TextArea label={t(screens.directionsNb)} optional={optional} rows={3} {...form.field('directionsNb')} />
        <TextArea label={t(screens.directionsEn)} optional={optional} rows={3} {...form.field('directionsEn')} />
        <div>
          <Button>{t(screens.savePlace)}</Button>
        </div>
      </form>
    </section>
  )
}

function Position({ form }: { form: FormState }) {
  const t = useWords()
  return (
    <fieldset className="field" aria-describedby="posisjon-hjelp">
      <legend className="field__label">{t(screens.position)}</legend>
      <div className="field__help" id="posisjon-hjelp">
        {t(screens.positionHelp)}
      </div>
      <div className="cluster cluster--end">
        <NumberField decimals label={t(screens.lat)} width="medium" {...form.field('lat')} />
        <NumberField decimals label={t(screens.lng)} {...form.field('lng')} />
      </div>
    </fieldset>
  )
}
