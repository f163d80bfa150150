import type { VenueReply, VenueView } from '#app/domains/hosting/venue/views.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import { PositionField } from '#app/ui/position/position-field.tsx'
import { hitsId, type PositionTold } from '#app/ui/position/told.ts'

const YES_NO = { true: 'yes', false: 'no' } as const
const asText = (value: boolean | null) => (value === null ? '' : YES_NO[`${value}`])

/** A position as it is typed; more decimals than six say nothing. */
const typed = (degrees: number | null) => (degrees === null ? null : Number(degrees.toFixed(6)))

interface Props {
  venue: VenueView
  reply: VenueReply | undefined
  tiles: PositionTold['tiles']
}

/** What is known of a venue; what is left empty stands on the list of what to ask. */
export function ChecklistForm({ venue, reply, tiles }: Props) {
  const t = useWords()
  const { version, stepFree, climate, guards, insurance, rentOre, place, lat, lng, ...rest } = venue
  const { pictures: _pictures, hostings: _hostings, can: _can, ...texts } = rest
  const form = formOf(
    reply,
    {
      ...{ ...texts, stepFree: asText(stepFree), climate: asText(climate), guards: asText(guards) },
      ...{ city: place, lat: typed(lat), lng: typed(lng) },
      ...{ insurance: asText(insurance), rent: rentOre === null ? '' : String(rentOre / 100).replace('.', ',') },
    },
    'checklist',
  )
  const yesNo = (name: 'stepFree' | 'climate' | 'guards' | 'insurance') => (
    <RadioGroup
      label={t(words[name])}
      {...form.field(name)}
      inline
      choices={[
        { value: 'yes', label: t(words.yes) },
        { value: 'no', label: t(words.no) },
        { value: '', label: t(words.unknown) },
      ]}
    />
  )
  return (
    <form method="post" className="form" noValidate>
      {/* Enter in a field presses the first button of a form. */}
      <button type="submit" name="intent" value="checklist" className="only-heard" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="version" value={version} />
      <p className="soft">{t(words.checklistHelp)}</p>
      <TextField label={t(words.name)} {...form.field('name')} />
      <input type="hidden" id={fieldId('municipalityId')} name="municipalityId" value={venue.municipalityId} />
      <div className="address-field">
        <TextField label={t(words.address)} {...form.field('address')} />
        <div id={hitsId(fieldId('address'))} />
      </div>
      <TextField
        label={t(words.postalCode)}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        {...form.field('postalCode')}
      />
      <TextField label={t(words.place)} width="medium" {...form.field('city')} />
      <PositionField form={form} tiles={tiles} found={form.reply && reply?.found} />
      <NumberField label={t(words.hangingM)} unit="m" {...form.field('hangingM')} />
      <NumberField label={t(words.areaM2)} unit="m²" {...form.field('areaM2')} />
      <NumberField label={t(words.heightCm)} unit="cm" {...form.field('heightCm')} />
      {yesNo('stepFree')}
      <TextField label={t(words.accessNote)} {...form.field('accessNote')} />
      <TextField label={t(words.transport)} help={t(words.transportHelp)} {...form.field('transport')} />
      <NumberField label={t(words.parking)} {...form.field('parking')} />
      {yesNo('climate')}
      <TextField label={t(words.climateNote)} {...form.field('climateNote')} />
      {yesNo('guards')}
      <TextField label={t(words.guardsNote)} {...form.field('guardsNote')} />
      {yesNo('insurance')}
      <TextField label={t(words.insuranceNote)} {...form.field('insuranceNote')} />
      <NumberField label={t(words.riggingDays)} {...form.field('riggingDays')} />
      <TextField label={t(words.rentOre)} unit="kr" inputMode="decimal" width="medium" {...form.field('rent')} />
      <TextArea label={t(words.remark)} rows={4} {...form.field('remark')} />
      <div>
        <Button name="intent" value="checklist">
          {t(words.saveChecklist)}
        </Button>
      </div>
    </form>
  )
}
