import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { OWN_PART } from '#app/domains/art-round/studio/own-part.ts'
import { bookDelivery } from '#app/domains/exhibition/delivery/commands/book-delivery.server.ts'
import { bookDeliveryInput } from '#app/domains/exhibition/delivery/input.ts'
import { myDeliveryView } from '#app/domains/exhibition/delivery/screens.server.ts'
import type { OwnDirection } from '#app/domains/exhibition/delivery/views.ts'
import { ownReceipts } from '#app/domains/exhibition/receipt/screens.server.ts'
import { tellOfWork } from '#app/domains/exhibition/work/commands/tell-of-work.server.ts'
import { tellOfWorkInput } from '#app/domains/exhibition/work/input.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { exhibitionDelivery as words } from '#app/i18n/exhibition-delivery.ts'
import { faults } from '#app/i18n/faults.ts'
import { frame } from '#app/i18n/frame.ts'
import { say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { AboutWorkForm } from '#app/ui/exhibition/about-work-form.tsx'
import { Arranged, BookingForm } from '#app/ui/exhibition/booking-form.tsx'
import { ReceiptList } from '#app/ui/exhibition/receipt-list.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PartSwitch } from '#app/ui/studio/part-switch.tsx'

export const meta = titledBy(({ view }: Awaited<ReturnType<typeof loader>>, locale) =>
  say(locale, words.mineOf, { year: view.year }),
)
export const handle = {
  path: [
    { name: 'me', text: frame.me },
    { name: 'participation', text: words.myParticipation },
  ],
}

export const loader = page('signed-in', async ({ ctx, actor, params, url }) => {
  const view = await myDeliveryView(ctx, actor, yearIn(params), url.searchParams.get(OWN_PART))
  return { view, receipts: await ownReceipts(ctx, actor, view.own.participantId) }
})

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [bookDeliveryInput, tellOfWorkInput]),
  async ({ ctx, actor, params, url, value }) => {
    const { own } = await myDeliveryView(ctx, actor, yearIn(params), url.searchParams.get(OWN_PART))
    if (own.participantId !== value.participantId) throw missing()
    const here = (told: string) => to(withQuery(url.pathname, url.searchParams, { takk: told }))
    if (value.intent === 'book') {
      await bookDelivery(ctx, actor, value)
      return here('tid')
    }
    await tellOfWork(ctx, actor, value)
    return here('verk')
  },
)

/** When the artist delivers the work and fetches it, what it is worth, and the receipts. */
export default function MyDelivery() {
  const t = useWords()
  const locale = useLocale()
  const [search] = useSearchParams()
  const { view, receipts } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const { year, venue, own, parts, work, deliveryOn, out } = view
  const told = reply ? null : search.get('takk')
  return (
    <div className="stack stack--parts measure">
      <header className="stack stack--tight">
        <h1>{t(words.mine)}</h1>
        <p className="lede">{work.title}</p>
        <PartSwitch page="myDelivery" year={year} parts={parts} current={own.slug} />
      </header>
      {told && (
        <Notice tone="success" live>
          {t(told === 'tid' ? words.booked : words.savedAbout)}
        </Notice>
      )}
      <section className="stack" aria-labelledby="inn">
        <h2 id="inn">{t(words.whenIn)}</h2>
        {work.state === 'confirmed' && deliveryOn && (
          <p>{t(words.deliveryDay, { day: sayDate(deliveryOn, locale), venue })}</p>
        )}
        <Direction own={view.in} participantId={own.participantId} reply={reply} />
      </section>
      {out && (
        <section className="stack" aria-labelledby="ut">
          <h2 id="ut">{t(words.whenOut)}</h2>
          <Direction own={out} participantId={own.participantId} reply={reply} />
        </section>
      )}
      <AboutWorkForm view={view} reply={reply} />
      {work.picture && <Art picture={work.picture} alt={work.alt} sizes="(min-width: 40rem) 30rem, 90vw" />}
      <ReceiptList receipts={receipts} title={work.title} />
    </div>
  )
}

/** One way: what is arranged, and the choice as long as there is one. */
function Direction({
  own,
  participantId,
  reply,
}: {
  own: OwnDirection
  participantId: string
  reply: Reply | undefined
}) {
  const t = useWords()
  const { closed, booking, slots } = own
  const mine = reply?.intent === 'book' && reply.values.direction === own.direction
  if (closed === 'delivered' || closed === 'returned')
    return (
      <>
        {mine && <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />}
        <p className="strong">{t(closed === 'delivered' ? words.workIn : words.workOut)}</p>
      </>
    )
  if (slots.length === 0 && !booking) return <p>{t(words.notOpenYet)}</p>
  const form = <BookingForm own={own} participantId={participantId} reply={reply} />
  if (!booking) return form
  return (
    <>
      <Arranged own={own} />
      {closed === 'settled' && mine && <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />}
      {closed === 'settled' ? (
        <p className="small soft">{t(words.tooLateToChange)}</p>
      ) : (
        <>
          <p className="small soft">{t(words.changeUntil)}</p>
          <Disclosure summary={t(words.bookAgain)} open={mine}>
            {form}
          </Disclosure>
        </>
      )}
    </>
  )
}
