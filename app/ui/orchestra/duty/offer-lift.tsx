import { WAYS } from '#app/domains/orchestra/duty/carpool.ts'
import type { CarpoolView } from '#app/domains/orchestra/duty/carpool-views.ts'
import { orchestraCarpool as words } from '#app/i18n/orchestra-carpool.ts'
import { orchestraReply } from '#app/i18n/orchestra-reply.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, RadioGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** Seats to offer: nothing is shown to the others before the box is ticked. */
export function OfferLift({ view, reply }: { view: CarpoolView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const form = formOf(reply, { date: view.seminar.days[0], way: 'both', seats: 3 }, 'offer')
  const optional = t(orchestraReply.optional)
  return (
    <Disclosure summary={t(words.offer)} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="offer" />
        {!view.hasPhone && <Notice>{t(words.noPhone)}</Notice>}
        <RadioGroup
          label={t(words.day)}
          inline
          {...form.field('date')}
          choices={view.seminar.days.map((date) => ({ value: date, label: sayDate(date, locale) }))}
        />
        <RadioGroup
          label={t(words.way)}
          inline
          {...form.field('way')}
          choices={WAYS.map((way) => ({ value: way, label: t(words[way]) }))}
        />
        <TextField label={t(words.place)} help={t(words.placeHelp)} maxLength={80} {...form.field('place')} />
        <NumberField label={t(words.howMany)} {...form.field('seats')} />
        <TextField
          label={t(words.words)}
          help={t(words.wordsHelp)}
          optional={optional}
          maxLength={200}
          {...form.field('words')}
        />
        <CheckboxField label={t(words.offerAgree)} {...form.box('agreed')} />
        <div>
          <Button variant="secondary">{t(words.offerDo)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
