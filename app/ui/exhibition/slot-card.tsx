import type { Direction } from '#app/domains/exhibition/delivery/delivery.ts'
import type { Booked, Comer, PlannedSlot } from '#app/domains/exhibition/delivery/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionDelivery as words } from '#app/i18n/exhibition-delivery.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayHours } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { DateField, NumberField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'

/** Those who come, each with the way to the work; who has been there is said to have been. */
export function Comers({
  rows,
  year,
  direction,
}: {
  rows: readonly (Comer & Partial<Booked>)[]
  year: number
  direction: Direction
}) {
  const t = useWords()
  const locale = useLocale()
  const isDone = ({ state }: Comer) => (direction === 'in' ? state !== 'confirmed' : state === 'returned')
  return (
    <ul className="plain-list comers">
      {rows.map((row) => (
        <li key={row.participantId}>
          <a href={addressIn(locale, 'exhibitionItem', { year, id: row.participantId })}>
            {row.catalogueNo && `${row.catalogueNo} · `}
            {row.name}
          </a>{' '}
          <span className="soft">{row.title}</span>
          {isDone(row) && (
            <>
              {' '}
              <Tag tone="success">{t(words.isDone, { direction })}</Tag>
            </>
          )}
          {row.way && row.way !== 'self' && (
            <span className="small comers__more">{t(words.comesBy, { way: row.way, name: row.byName ?? '' })}</span>
          )}
          {row.note && <span className="small comers__more pre-line">{row.note}</span>}
        </li>
      ))}
    </ul>
  )
}

/** One time: who comes in it, and what it collides with. It is changed and removed here, and who has it is told. */
export function SlotCard({
  slot,
  year,
  direction,
  reply,
}: {
  slot: PlannedSlot
  year: number
  direction: Direction
  reply: Reply | undefined
}) {
  const t = useWords()
  const locale = useLocale()
  const { id, begins, ends, capacity, booked, collides, over, place } = slot
  return (
    <li className="slot" data-full={booked.length >= capacity ? '' : undefined}>
      <div className="slot__head">
        <h3 className="slot__time">{sayHours(begins, ends, locale)}</h3>
        <p className="small soft">{t(words.taken, { booked: booked.length, capacity })}</p>
      </div>
      {place && <p className="small">{place}</p>}
      {collides && (
        <p className="small">
          <Tag tone="warning">
            {t(words.collidesWith, {
              title: locale === 'en' ? collides.titleEn || collides.titleNb : collides.titleNb,
            })}
          </Tag>
        </p>
      )}
      {booked.length > 0 ? (
        <Comers rows={booked} year={year} direction={direction} />
      ) : (
        <p className="small soft">{t(words.free)}</p>
      )}
      {!over && <SlotForms slot={slot} reply={reply?.values.slotId === id ? reply : undefined} />}
    </li>
  )
}

function SlotForms({ slot, reply }: { slot: PlannedSlot; reply: Reply | undefined }) {
  const t = useWords()
  const { id, date, begins, ends, capacity, place, version, booked } = slot
  const form = formOf(reply, { date, begins, ends, capacity, place }, 'change')
  const field = (name: string) => ({ id: `${id}-${name}`, ...form.field(name) })
  const count = booked.length
  const hidden = (
    <>
      <input type="hidden" name="slotId" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="told" value={count} />
    </>
  )
  return (
    <Disclosure summary={t(words.editSlotOf, { begins, ends })} open={reply !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="change" />
        {hidden}
        <DateField label={t(words.day)} {...field('date')} />
        <TimeField label={t(words.from)} {...field('begins')} />
        <TimeField label={t(words.to)} {...field('ends')} />
        <NumberField label={t(words.atOnce)} {...field('capacity')} />
        <TextField label={t(words.place)} {...field('place')} />
        <div>
          <Button variant="secondary" small>
            {count > 0 ? t(words.saveSlotTelling, { count }) : t(words.saveSlot)}
          </Button>
        </div>
      </form>
      <form method="post">
        <input type="hidden" name="intent" value="remove" />
        {hidden}
        <Button variant="danger" small>
          {count > 0 ? t(words.removeSlotTelling, { count }) : t(words.removeSlot)}
        </Button>
      </form>
    </Disclosure>
  )
}
