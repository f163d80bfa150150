import type { OffersView } from '#app/domains/hosting/pipeline/views.ts'
import { hostingOffer as words } from '#app/i18n/hosting-offer.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** A municipality offers to host, through its contact. */
export function OfferForm({ view, reply }: { view: OffersView; reply: Reply | undefined }) {
  const t = useWords()
  const { own, years, person } = view
  const [first] = own
  const stored = {
    ...{ municipalityId: first?.id, year: years.first + 1, contactName: person.name, contactEmail: person.email },
  }
  const form = formOf(reply, stored, 'offer')
  return (
    <section className="panel stack" aria-labelledby="nytt-tilbud">
      <h2 id="nytt-tilbud">{t(words.newOffer)}</h2>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="offer" />
        {own.length === 1 && first ? (
          <>
            <input type="hidden" name="municipalityId" value={first.id} />
            <p className="strong">{first.name}</p>
          </>
        ) : (
          <SelectField
            label={t(words.municipality)}
            {...form.field('municipalityId')}
            choices={own.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <NumberField label={t(words.year)} {...form.field('year')} />
        <NumberField
          label={t(words.untilYear)}
          help={t(words.untilYearHelp)}
          optional={t(words.optional)}
          {...form.field('untilYear')}
        />
        <TextField
          label={t(words.together)}
          help={t(words.togetherHelp)}
          optional={t(words.optional)}
          {...form.field('together')}
        />
        <TextField label={t(words.venueIdea)} optional={t(words.optional)} {...form.field('venueIdea')} />
        <TextArea label={t(words.text)} optional={t(words.optional)} rows={5} {...form.field('text')} />
        <TextField label={t(words.contactName)} autoComplete="name" {...form.field('contactName')} />
        <TextField label={t(words.contactEmail)} type="email" autoComplete="email" {...form.field('contactEmail')} />
        <div>
          <Button>{t(words.send)}</Button>
        </div>
      </form>
    </section>
  )
}
