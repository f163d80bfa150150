import type { ExhibitionItemView } from '#app/domains/exhibition/receipt/views.ts'
import { insuredValue } from '#app/domains/exhibition/work/rules.ts'
import { saySize } from '#app/domains/exhibition/work/say-work.ts'
import { exhibitionDelivery } from '#app/i18n/exhibition-delivery.ts'
import { exhibitionReceipt as words } from '#app/i18n/exhibition-receipt.ts'
import { exhibitionWork } from '#app/i18n/exhibition-work.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayHours, sayShortDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { BookingForm } from './booking-form.tsx'

type View = Pick<ExhibitionItemView, 'work' | 'in' | 'out' | 'sold'>

/** What those at the door need to know of a work. */
export function ItemFacts({ view }: { view: View }) {
  const t = useWords()
  const locale = useLocale()
  const { work } = view
  const value = insuredValue(work)
  const arranged = (own: ExhibitionItemView['out']) => {
    const slot = own?.booking?.slot
    if (slot) return `${sayShortDate(slot.date, locale)} ${sayHours(slot.begins, slot.ends, locale)}`
    return own?.booking ? t(exhibitionWork.otherTime) : null
  }
  const by = (own: ExhibitionItemView['out']) =>
    own?.booking && own.booking.way !== 'self'
      ? t(exhibitionDelivery.comesBy, { way: own.booking.way, name: own.booking.byName })
      : ''
  const said = (own: ExhibitionItemView['out']) =>
    [arranged(own), by(own), own?.booking?.note].filter(Boolean).join(' · ')
  return (
    <Facts
      facts={[
        { term: t(exhibitionWork.technique), detail: work.technique },
        { term: t(exhibitionWork.size), detail: saySize(work, locale) },
        {
          term: t(exhibitionWork.price),
          detail: work.priceOre === null ? t(exhibitionWork.notForSale) : sayKroner(work.priceOre, locale),
        },
        {
          term: t(exhibitionDelivery.value),
          detail: `${value.ore === null ? '' : `${sayKroner(value.ore, locale)}, `}${t(exhibitionWork.basisIs, { basis: value.basis })}`,
        },
        { term: t(exhibitionDelivery.mounting), detail: work.mounting },
        { term: t(exhibitionDelivery.needs), detail: work.needs },
        { term: t(exhibitionDelivery.packing), detail: work.packing },
        { term: t(exhibitionDelivery.direction, { direction: 'in' }), detail: said(view.in) || t(words.notArranged) },
        { term: t(exhibitionDelivery.direction, { direction: 'out' }), detail: said(view.out) },
      ]}
    />
  )
}

/** What is done beside the door: a time for one who phones, and why a work stays. */
export function ItemDeeds({ view, reply }: { view: View; reply: Reply | undefined }) {
  const t = useWords()
  const { work } = view
  const open = [view.in, ...(view.out ? [view.out] : [])].filter(
    ({ direction, slots }) =>
      slots.length > 0 && (direction === 'in' ? work.state === 'confirmed' : work.state !== 'returned'),
  )
  const left = formOf(reply, { left: work.left }, 'left')
  return (
    <div className="stack stack--tight no-print">
      {open.map((own) => (
        <Disclosure
          key={own.direction}
          summary={`${t(words.arrangeFor)}: ${t(exhibitionDelivery.direction, { direction: own.direction })}`}
          open={reply?.intent === 'book' && reply.values.direction === own.direction}
        >
          <p className="small soft">{t(words.arrangeForHelp)}</p>
          <BookingForm own={own} participantId={work.participantId} reply={reply} button={t(words.arrangeButton)} />
        </Disclosure>
      ))}
      {work.state !== 'returned' && (
        <Disclosure summary={t(words.left)} open={left.reply !== undefined || work.left !== ''}>
          <form method="post" className="form" noValidate>
            <input type="hidden" name="intent" value="left" />
            <input type="hidden" name="version" value={work.version} />
            <TextArea label={t(words.leftWhy)} help={t(words.leftHelp)} rows={2} {...left.field('left')} />
            <div>
              <Button variant="secondary">{t(words.saveLeft)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </div>
  )
}
