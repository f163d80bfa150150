import type { CallRules } from '#app/domains/art-round/application/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { applicationFields } from '#app/i18n/application-fields.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { CheckboxField, CheckboxGroup, RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { PositionProgram } from '#app/ui/position/position-program.tsx'
import { hitsId, type PositionTold } from '#app/ui/position/told.ts'
import type { FormFields } from './form-fields.ts'

interface Props {
  fields: FormFields
  days: CallRules['days']
  tiles: PositionTold['tiles']
}

const FIELDS = {
  address: fieldId('studioAddress'),
  postalCode: fieldId('studioPostal'),
  city: fieldId('studioCity'),
  // Where the artist belongs, which need not be where the studio is.
  municipality: null,
  lat: fieldId('studioLat'),
  lng: fieldId('studioLng'),
  from: null,
}

/** Where the public may come. What follows the first question is hidden by style alone when the answer is no. */
export function StudioSection({ fields, days, tiles }: Props) {
  const t = useWords()
  const locale = useLocale()
  const optional = t(applicationFields.optional)
  const yesNo = [
    { value: 'yes', label: t(applicationFields.yes) },
    { value: 'no', label: t(applicationFields.no) },
  ]
  const position = fields.value('studioLat') !== '' || Boolean(fields.error('studioLat') ?? fields.error('studioLng'))
  return (
    <section className="form apply-studio" aria-labelledby="atelier">
      <h2 id="atelier">{t(applicationFields.studio)}</h2>
      <RadioGroup
        label={t(applicationFields.hasStudio)}
        choices={[
          yesNo[0] ?? { value: 'yes', label: '' },
          { value: 'no', label: t(applicationFields.no), help: t(applicationFields.hasStudioNoHelp) },
        ]}
        {...fields.text('hasStudio')}
      />
      <div className="form apply-studio__more">
        <TextField label={t(applicationFields.studioName)} optional={optional} {...fields.text('studioName')} />
        <div className="address-field">
          <TextField label={t(applicationFields.studioAddress)} {...fields.text('studioAddress')} />
          <div id={hitsId(FIELDS.address)} />
        </div>
        <div className="apply-row">
          <TextField
            label={t(applicationFields.postalCode)}
            width="short"
            inputMode="numeric"
            {...fields.text('studioPostal')}
          />
          <TextField label={t(applicationFields.city)} width="medium" {...fields.text('studioCity')} />
        </div>
        <CheckboxField
          label={t(applicationFields.meetingPoint)}
          help={t(applicationFields.meetingPointHelp)}
          {...fields.box('meetingPoint')}
        />
        <Disclosure summary={t(applicationFields.position)} open={position}>
          <div className="stack">
            <p className="small soft">{t(applicationFields.positionHelp)}</p>
            <PositionProgram fields={FIELDS} search={addressIn(locale, 'addressSearch')} tiles={tiles} />
            <div className="apply-row">
              <TextField
                label={t(applicationFields.lat)}
                width="short"
                inputMode="decimal"
                {...fields.text('studioLat')}
              />
              <TextField
                label={t(applicationFields.lng)}
                width="short"
                inputMode="decimal"
                {...fields.text('studioLng')}
              />
            </div>
          </div>
        </Disclosure>
        {days.length > 0 && (
          <CheckboxGroup
            label={t(applicationFields.studioDays)}
            choices={days.map(({ date, opens, closes }) => ({
              value: date,
              label: `${sayDate(date, locale)} ${sayHours(opens, closes, locale)}`,
            }))}
            {...fields.boxes('studioDays')}
          />
        )}
        <h3>{t(applicationFields.access)}</h3>
        <RadioGroup label={t(applicationFields.stepFree)} inline choices={yesNo} {...fields.text('stepFree')} />
        <RadioGroup label={t(applicationFields.toilet)} inline choices={yesNo} {...fields.text('toilet')} />
        <RadioGroup label={t(applicationFields.parking)} inline choices={yesNo} {...fields.text('parking')} />
        <TextArea label={t(applicationFields.transport)} rows={3} optional={optional} {...fields.text('transport')} />
        <TextArea label={t(applicationFields.directions)} rows={3} optional={optional} {...fields.text('directions')} />
      </div>
    </section>
  )
}
