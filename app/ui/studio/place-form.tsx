import type { PlaceReply, StudioFormView } from '#app/domains/art-round/studio/views.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { PositionField } from '#app/ui/position/position-field.tsx'
import { hitsId, type PositionTold } from '#app/ui/position/told.ts'

type Studio = NonNullable<StudioFormView['studio']>

/** A position as it is typed; more decimals than six say nothing. */
const typed = (degrees: number | null) => (degrees === null ? null : Number(degrees.toFixed(6)))

const answered = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no')

interface Props {
  view: StudioFormView
  studio: Studio
  reply: PlaceReply | undefined
  tiles: PositionTold['tiles']
}

/** Where the studio is, and how one gets in. */
export function PlaceForm({ view, studio, reply, tiles }: Props) {
  const t = useWords()
  const { stepFree, toilet, parking, days: _, picture: __, sharedWith: ___, positionFrom: ____, ...rest } = studio
  const access = { stepFree: answered(stepFree), toilet: answered(toilet), parking: answered(parking) }
  const position = { lat: typed(studio.lat), lng: typed(studio.lng) }
  const form = formOf(reply, { ...rest, ...access, ...position }, 'place')
  const optional = t(screens.optional)
  return (
    <section className="panel" aria-labelledby="sted">
      <h2 id="sted">{t(screens.place)}</h2>
      <form method="post" className="form" noValidate>
        {/* Enter in a field presses the first button of a form. */}
        <button type="submit" name="intent" value="place" className="only-heard" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="id" value={studio.id} />
        <input type="hidden" name="version" value={studio.version} />
        <TextField
          label={t(screens.studioName)}
          help={t(screens.studioNameHelp)}
          optional={optional}
          {...form.field('name')}
          id="field-studio-name"
        />
        <div className="address-field">
          <TextField label={t(screens.address)} help={t(screens.addressHelp)} {...form.field('address')} />
          <div id={hitsId(fieldId('address'))} />
        </div>
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
        <CheckboxField
          label={t(screens.meetingPoint)}
          help={t(screens.meetingPointHelp)}
          {...form.box('meetingPoint')}
        />
        <PositionField form={form} tiles={tiles} found={form.reply && reply?.found} />
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
        <TextArea
          label={t(screens.directionsNb)}
          help={t(screens.directionsHelp)}
          optional={optional}
          rows={3}
          {...form.field('directionsNb')}
        />
        <TextArea label={t(screens.directionsEn)} optional={optional} rows={3} {...form.field('directionsEn')} />
        <div>
          <Button name="intent" value="place">
            {t(screens.savePlace)}
          </Button>
        </div>
      </form>
    </section>
  )
}
