import { sayEnsemble } from '#app/domains/orchestra/semester/say-semester.ts'
import { orchestraConcertOffice as office } from '#app/i18n/orchestra-concert-office.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, NumberField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'
import type { OfficePartProps } from './office-props.ts'

/** Everything that is told of a concert. */
export function ConcertForm({ view: { concert }, parts, reply }: OfficePartProps) {
  const t = useWords()
  const locale = useLocale()
  const { titleNb, titleEn, textNb, textEn, date, begins, ends, venue, address, place, lat, lng } = concert
  const { tickets, ticketUrl, dressNb, dressEn, municipalityId, ensembleIds, partners } = concert
  const form = formOf(
    reply,
    {
      ...{ titleNb, titleEn, textNb, textEn, date, begins, ends, venue, address, place, lat, lng },
      ...{ tickets, ticketUrl, dressNb, dressEn, municipalityId, ensembleIds, partners: partners.join('\n') },
    },
    'change',
  )
  const line = (name: string, text: { nb: string; en: string }) => (
    <TextField label={t(text)} autoComplete="off" {...form.field(name)} />
  )
  return (
    <section className="panel stack" aria-labelledby="om">
      <h2 id="om">{t(office.facts)}</h2>
      <form method="post" className="stack measure" noValidate>
        <input type="hidden" name="intent" value="change" />
        <input type="hidden" name="version" value={concert.version} />
        {line('titleNb', office.titleNb)}
        {line('titleEn', office.titleEn)}
        <div className="cluster">
          <DateField label={t(office.date)} {...form.field('date')} />
          <TimeField label={t(office.begins)} id="concert-begins" {...form.field('begins')} />
          <TimeField label={t(office.ends)} {...form.field('ends')} />
        </div>
        {line('venue', office.venue)}
        {line('address', office.address)}
        {line('place', office.place)}
        <SelectField
          label={t(office.municipality)}
          ask={t(office.outside)}
          choices={parts.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('municipalityId')}
        />
        <div className="cluster">
          <NumberField label={t(office.lat)} decimals {...form.field('lat')} />
          <NumberField label={t(office.lng)} decimals {...form.field('lng')} />
        </div>
        <CheckboxGroup
          label={t(office.ensembles)}
          name="ensembleIds"
          inline
          defaultValues={form.values('ensembleIds')}
          choices={parts.ensembles.map((ensemble) => ({ value: ensemble.id, label: sayEnsemble(ensemble, locale) }))}
        />
        <TextArea label={t(office.partners)} help={t(office.partnersHelp)} rows={3} {...form.field('partners')} />
        {line('dressNb', office.dressNb)}
        {line('dressEn', office.dressEn)}
        {line('tickets', office.tickets)}
        {line('ticketUrl', office.ticketUrl)}
        <TextArea label={t(office.textNb)} {...form.field('textNb')} />
        <TextArea label={t(office.textEn)} {...form.field('textEn')} />
        <div>
          <Button>{t(office.save)}</Button>
        </div>
      </form>
    </section>
  )
}
