import { answerBySaid } from '#app/domains/orchestra/seminar/rules.ts'
import type { SeminarView, VenueReply } from '#app/domains/orchestra/seminar/views.ts'
import { orchestraSeminar as words } from '#app/i18n/orchestra-seminar.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, CheckboxGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'
import { PositionField } from '#app/ui/position/position-field.tsx'
import { hitsId, type PositionTold } from '#app/ui/position/told.ts'

interface Props {
  view: SeminarView
  reply: VenueReply | undefined
  tiles: PositionTold['tiles']
}

/** What families are told of a seminar: name, place, until when to answer, and a message. */
export function SeminarForm({ view, reply, tiles }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { seminar, ensembles, municipalities } = view
  const { answerBy, lat, lng, place, ensembleIds, days: _, ...rest } = seminar
  const by = answerBy && answerBySaid(answerBy)
  const typed = (degrees: number | null) => (degrees === null ? null : Number(degrees.toFixed(6)))
  const form = formOf(
    reply,
    {
      ...{ titleNb: rest.titleNb, titleEn: rest.titleEn, venue: rest.venue, address: rest.address, city: place },
      ...{ municipalityId: rest.municipalityId, lat: typed(lat), lng: typed(lng), overnight: rest.overnight },
      ...{ infoNb: rest.infoNb, infoEn: rest.infoEn, ensembleIds },
      ...(by && { answerByDate: by.date, answerByTime: by.time ?? '' }),
    },
    'edit',
  )
  const optional = t(words.optional)
  return (
    <form method="post" className="form" noValidate>
      {/* Enter in a field presses the first button of a form. */}
      <button type="submit" name="intent" value="edit" className="only-heard" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="version" value={seminar.version} />
      <TextField label={t(words.titleNb)} {...form.field('titleNb')} />
      <TextField label={t(words.titleEn)} optional={optional} {...form.field('titleEn')} />
      <CheckboxGroup
        label={t(words.ensembles)}
        name="ensembleIds"
        inline
        choices={ensembles.map(({ id, nameNb, nameEn }) => ({
          value: id,
          label: (locale === 'en' && nameEn) || nameNb,
        }))}
        defaultValues={form.values('ensembleIds')}
        error={form.error('ensembleIds')}
      />
      <TextField label={t(words.venue)} help={t(words.venueHelp)} {...form.field('venue')} />
      <div className="address-field">
        <TextField label={t(words.address)} optional={optional} {...form.field('address')} />
        <div id={hitsId(fieldId('address'))} />
      </div>
      <TextField label={t(words.place)} optional={optional} width="medium" {...form.field('city')} />
      <SelectField
        label={t(words.municipality)}
        ask={t(words.chooseMunicipality)}
        choices={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.field('municipalityId')}
      />
      <PositionField form={form} tiles={tiles} found={form.reply && reply?.found} />
      <CheckboxField label={t(words.overnight)} help={t(words.overnightHelp)} {...form.box('overnight')} />
      <div className="cluster cluster--foot">
        <DateField label={t(words.answerByDate)} help={t(words.answerByHelp)} {...form.field('answerByDate')} />
        <TimeField label={t(words.answerByTime)} optional={optional} {...form.field('answerByTime')} />
      </div>
      <TextArea
        label={t(words.infoNb)}
        help={t(words.infoHelp)}
        rows={6}
        optional={optional}
        {...form.field('infoNb')}
      />
      <TextArea
        label={t(words.infoEn)}
        help={t(words.emptyEnglish)}
        rows={3}
        optional={optional}
        {...form.field('infoEn')}
      />
      <div>
        <Button name="intent" value="edit">
          {t(words.save)}
        </Button>
      </div>
    </form>
  )
}
