import type { HangingView } from '#app/domains/exhibition/hanging/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hangingPlan as words } from '#app/i18n/hanging-plan.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, SelectField } from '#app/ui/kit/choices.tsx'

/** The list to hang by, and the labels. */
export function PaperForms({ view }: { view: HangingView }) {
  const t = useWords()
  const locale = useLocale()
  const { year, rooms } = view
  const file = (format: string) => addressIn(locale, 'hangingList', { year, format })
  return (
    <section className="panel stack no-print" aria-labelledby="papir">
      <h2 id="papir">{t(words.files)}</h2>
      <p className="cluster">
        <strong>{t(words.list)}:</strong>
        {['pdf', 'csv', 'xlsx'].map((format) => (
          <a key={format} href={file(format)}>
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      <form method="get" action={addressIn(locale, 'labels', { year, format: 'pdf' })} className="form">
        <SelectField
          label={t(words.labelsFor)}
          name="rom"
          ask={t(words.allRooms)}
          choices={rooms.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <CheckboxField label={t(words.withSize)} name="mal" defaultChecked />
        <div>
          <Button variant="secondary">{t(words.makeLabels)}</Button>
        </div>
      </form>
    </section>
  )
}
