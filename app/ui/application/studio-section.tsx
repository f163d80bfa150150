import type { CallRules } from '#app/domains/art-round/application/views.ts'
import { applying } from '#app/i18n/applying.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { CheckboxField, CheckboxGroup, RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import type { FormFields } from './form-fields.ts'

/** Where the public may come. What follows the first question is hidden by style alone when the answer is no. */
export function StudioSection({ fields, days }: { fields: FormFields; days: CallRules['days'] }) {
  const t = useWords()
  const locale = useLocale()
  const optional = t(applying.optional)
  const yesNo = [
    { value: 'yes', label: t(applying.yes) },
    { value: 'no', label: t(applying.no) },
  ]
  const position = fields.value('studioLat') !== '' || Boolean(fields.error('studioLat') ?? fields.error('studioLng'))
  return (
    <section className="form apply-studio" aria-labelledby="atelier">
      <h2 id="atelier">{t(applying.studio)}</h2>
      <RadioGroup
        label={t(applying.hasStudio)}
        choices={[
          yesNo[0] ?? { value: 'yes', label: '' },
          { value: 'no', label: t(applying.no), help: t(applying.hasStudioNoHelp) },
        ]}
        {...fields.text('hasStudio')}
      />
      <div className="form apply-studio__more">
        <TextField label={t(applying.studioName)} optional={optional} {...fields.text('studioName')} />
        <TextField label={t(applying.studioAddress)} {...fields.text('studioAddress')} />
        <div className="apply-row">
          <TextField
            label={t(applying.postalCode)}
            width="short"
            inputMode="numeric"
            {...fields.text('studioPostal')}
          />
          <TextField label={t(applying.city)} width="medium" {...fields.text('studioCity')} />
        </div>
        <CheckboxField
          label={t(applying.meetingPoint)}
          help={t(applying.meetingPointHelp)}
          {...fields.box('meetingPoint')}
        />
        <Disclosure summary={t(applying.position)} open={position}>
          <div className="stack">
            <p className="small soft">{t(applying.positionHelp)}</p>
            <div className="apply-row">
              <TextField label={t(applying.lat)} width="short" inputMode="decimal" {...fields.text('studioLat')} />
              <TextField label={t(applying.lng)} width="short" inputMode="decimal" {...fields.text('studioLng')} />
            </div>
          </div>
        </Disclosure>
        {days.length > 0 && (
          <CheckboxGroup
            label={t(applying.studioDays)}
            choices={days.map(({ date, opens, closes }) => ({
              value: date,
              label: `${sayDate(date, locale)} ${sayHours(opens, closes, locale)}`,
            }))}
            {...fields.boxes('studioDays')}
          />
        )}
        <h3>{t(applying.access)}</h3>
        <RadioGroup label={t(applying.stepFree)} inline choices={yesNo} {...fields.text('stepFree')} />
        <RadioGroup label={t(applying.toilet)} inline choices={yesNo} {...fields.text('toilet')} />
        <RadioGroup label={t(applying.parking)} inline choices={yesNo} {...fields.text('parking')} />
        <TextArea label={t(applying.transport)} rows={3} optional={optional} {...fields.text('transport')} />
        <TextArea label={t(applying.directions)} rows={3} optional={optional} {...fields.text('directions')} />
      </div>
    </section>
  )
}
