import { orchestraAuditionOffice as office } from '#app/i18n/orchestra-audition-office.ts'
import { lastDayBefore, osloDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { DateField, NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import type { OfficePartProps } from './office-props.ts'

/** What is told of a round, and the rules that it goes by. */
export function RoundSettings({ round, parts: { can }, reply }: OfficePartProps) {
  const t = useWords()
  const { bookFrom, bookTo, ...rest } = round
  const form = formOf(
    reply,
    {
      ...rest,
      ...{ sealedAt: null, announcedAt: null },
      bookFromDate: bookFrom && osloDate(bookFrom),
      bookToDate: bookTo && lastDayBefore(bookTo),
    },
    'change',
  )
  if (!can.change) return null
  return (
    <section className="panel stack" aria-labelledby="om">
      <h2 id="om">{t(office.settings)}</h2>
      <form method="post" className="stack measure" noValidate>
        <input type="hidden" name="intent" value="change" />
        <input type="hidden" name="version" value={round.version} />
        <TextField label={t(office.titleNb)} autoComplete="off" {...form.field('titleNb')} />
        <TextField label={t(office.titleEn)} autoComplete="off" {...form.field('titleEn')} />
        <div className="cluster">
          <DateField label={t(office.bookFrom)} help={t(office.bookFromHelp)} {...form.field('bookFromDate')} />
          <DateField label={t(office.bookTo)} {...form.field('bookToDate')} />
        </div>
        <div className="cluster">
          <TextField label={t(office.venue)} autoComplete="off" {...form.field('venue')} />
          <TextField label={t(office.place)} autoComplete="off" {...form.field('place')} />
        </div>
        <div className="cluster">
          <NumberField label={t(office.slotMinutes)} {...form.field('slotMinutes')} />
          <NumberField label={t(office.pauseMinutes)} {...form.field('pauseMinutes')} />
          <NumberField label={t(office.minScores)} {...form.field('minScores')} />
          <NumberField label={t(office.topMark)} {...form.field('topMark')} />
        </div>
        <CheckboxField label={t(office.blind)} {...form.box('blind')} />
        <CheckboxField label={t(office.accompanist)} {...form.box('accompanist')} />
        <TextArea label={t(office.infoNb)} {...form.field('infoNb')} />
        <TextArea label={t(office.infoEn)} {...form.field('infoEn')} />
        <div>
          <Button>{t(office.save)}</Button>
        </div>
      </form>
    </section>
  )
}
