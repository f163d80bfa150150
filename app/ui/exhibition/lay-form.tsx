import type { Direction } from '#app/domains/exhibition/delivery/delivery.ts'
import { exhibitionDelivery as words } from '#app/i18n/exhibition-delivery.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DateField, NumberField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'

/** Lays out the times of a day in one go. */
export function LayForm({
  direction,
  suggestedOn,
  reply,
}: {
  direction: Direction
  suggestedOn: string | null
  reply: Reply | undefined
}) {
  const t = useWords()
  const form = formOf(reply, { date: suggestedOn, from: '09:00', to: '15:00', minutes: 30, capacity: 10 }, 'lay')
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="intent" value="lay" />
      <input type="hidden" name="direction" value={direction} />
      <DateField label={t(words.day)} {...form.field('date')} />
      <div className="cluster">
        <TimeField label={t(words.from)} {...form.field('from')} />
        <TimeField label={t(words.to)} {...form.field('to')} />
      </div>
      <NumberField label={t(words.length)} unit={t(words.minutes)} {...form.field('minutes')} />
      <NumberField label={t(words.atOnce)} help={t(words.atOnceHelp)} {...form.field('capacity')} />
      <TextField label={t(words.place)} help={t(words.placeHelp)} {...form.field('place')} />
      <div>
        <Button>{t(words.layButton)}</Button>
      </div>
    </form>
  )
}
