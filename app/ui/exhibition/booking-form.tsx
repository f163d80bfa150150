import { WAYS } from '#app/domains/exhibition/delivery/delivery.ts'
import type { OfferedSlot, OwnDirection } from '#app/domains/exhibition/delivery/views.ts'
import { exhibitionDelivery as words } from '#app/i18n/exhibition-delivery.ts'
import { faults } from '#app/i18n/faults.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

interface Props {
  own: OwnDirection
  participantId: string
  reply: Reply | undefined
  /** What the button says; the artist's own words where it is left out. */
  button?: string
}

/** A time is chosen, and who comes; the same for the artist and for those who do it on behalf. */
export function BookingForm({ own, participantId, reply, button }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { direction, slots, booking } = own
  const mine = reply?.values.direction === direction ? reply : undefined
  const form = formOf(
    mine,
    {
      slotId: booking ? (booking.slotId ?? 'none') : '',
      ...{ way: booking?.way ?? 'self', byName: booking?.byName, note: booking?.note },
    },
    'book',
  )
  const id = (name: string) => `${direction}-${name}`
  const dates = new Set(slots.map(({ date }) => date))
  const said = ({ date, begins, ends }: OfferedSlot) =>
    dates.size > 1 ? `${sayDate(date, locale)} ${sayHours(begins, ends, locale)}` : sayHours(begins, ends, locale)
  const help = ({ left, collides, place }: OfferedSlot) =>
    [
      t(words.leftIn, { left }),
      collides &&
        t(words.collidesWith, { title: locale === 'en' ? collides.titleEn || collides.titleNb : collides.titleNb }),
      place,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary
        title={t(faults.fixThese)}
        errors={form.summary.map(({ href, text }) => ({ href: href.replace('#field-', `#${direction}-`), text }))}
      />
      <input type="hidden" name="intent" value="book" />
      <input type="hidden" name="participantId" value={participantId} />
      <input type="hidden" name="direction" value={direction} />
      <input type="hidden" name="version" value={booking?.version ?? 0} />
      <div className="slot-choices">
        <RadioGroup
          label={t(words.chooseTime)}
          id={id('slotId')}
          choices={[
            ...slots.map((slot) => ({
              value: slot.id,
              ...{ label: said(slot), help: help(slot), disabled: slot.closed },
            })),
            { value: 'none', label: t(words.otherTime), help: t(words.otherTimeHelp) },
          ]}
          {...form.field('slotId')}
        />
      </div>
      <RadioGroup
        label={t(words.whoComes)}
        id={id('way')}
        inline
        choices={WAYS.map((way) => ({ value: way, label: t(words.way, { way }) }))}
        {...form.field('way')}
      />
      <TextField
        label={t(words.byName)}
        id={id('byName')}
        help={t(words.byNameHelp)}
        autoComplete="off"
        {...form.field('byName')}
      />
      <TextArea label={t(words.note)} id={id('note')} rows={2} {...form.field('note')} />
      <div>
        <Button>{button ?? t(booking ? words.bookAgain : words.book)}</Button>
      </div>
    </form>
  )
}

/** What was arranged, in one or two lines; nothing where nothing was. */
export function Arranged({ own }: { own: OwnDirection }) {
  const t = useWords()
  const locale = useLocale()
  const { booking, direction } = own
  if (!booking) return null
  const { slot, way, byName, note } = booking
  const when = slot && `${sayDate(slot.date, locale)} ${sayHours(slot.begins, slot.ends, locale)}`
  return (
    <div className="stack stack--tight">
      <p className="strong">
        {when ? t(direction === 'in' ? words.chosenIn : words.chosenOut, { when }) : t(words.chosenOther)}
      </p>
      {way !== 'self' && <p>{t(words.comesBy, { way, name: byName })}.</p>}
      {note && <p className="pre-line">{note}</p>}
    </div>
  )
}
