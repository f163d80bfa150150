import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { bookDelivery } from '#app/domains/exhibition/delivery/commands/book-delivery.server.ts'
import { bookDeliveryInput } from '#app/domains/exhibition/delivery/input.ts'
import { removeConditionPicture } from '#app/domains/exhibition/receipt/commands/remove-condition-picture.server.ts'
import { takeBackReceipt } from '#app/domains/exhibition/receipt/commands/take-back-receipt.server.ts'
import { writeReceipt } from '#app/domains/exhibition/receipt/commands/write-receipt.server.ts'
import { removePictureInput, takeBackReceiptInput, writeReceiptInput } from '#app/domains/exhibition/receipt/input.ts'
import { exhibitionItemView } from '#app/domains/exhibition/receipt/screens.server.ts'
import { noteLeft } from '#app/domains/exhibition/work/commands/note-left.server.ts'
import { noteLeftInput } from '#app/domains/exhibition/work/input.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionReceipt as words } from '#app/i18n/exhibition-receipt.ts'
import { exhibitionWork } from '#app/i18n/exhibition-work.ts'
import { faults } from '#app/i18n/faults.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { missing } from '#app/kernel/fault.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { ConditionShelf } from '#app/ui/exhibition/condition-shelf.tsx'
import { ItemDeeds, ItemFacts } from '#app/ui/exhibition/item-facts.tsx'
import { PictureForm } from '#app/ui/exhibition/picture-form.tsx'
import { ReceiptForm } from '#app/ui/exhibition/receipt-form.tsx'
import { ReceiptList } from '#app/ui/exhibition/receipt-list.tsx'
import { WorkTags } from '#app/ui/exhibition/work-list.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { SIGNATURE_PROGRAM } from '#app/ui/kit/signature-pad.tsx'

export const meta = titledBy(({ view }: Awaited<ReturnType<typeof loader>>) => view.work.name)
export const handle = {
  path: [
    { name: 'hosting', text: tallies.hosting },
    { name: 'exhibitionWork', text: exhibitionWork.title },
  ],
}

export const loader = page(['host', 'secretariat'], async ({ ctx, actor, locale, params }) => {
  const view = await exhibitionItemView(ctx, actor, locale, yearIn(params), params.id ?? '')
  return { view, program: view.next ? island(SIGNATURE_PROGRAM, ctx.settings.production) : null }
})

export const action = deed(
  ['host', 'secretariat'],
  z.discriminatedUnion('intent', [
    writeReceiptInput,
    takeBackReceiptInput,
    removePictureInput,
    bookDeliveryInput,
    noteLeftInput,
  ]),
  async ({ ctx, actor, locale, params, url, value }) => {
    const year = yearIn(params)
    const id = params.id ?? ''
    switch (value.intent) {
      case 'receipt':
        await writeReceipt(ctx, actor, locale, year, id, value)
        return to(`${url.pathname}?skrevet`)
      case 'take-back':
        await takeBackReceipt(ctx, actor, year, id, value)
        break
      case 'unpicture':
        await removeConditionPicture(ctx, actor, year, id, value.pictureId)
        break
      case 'book':
        if (value.participantId !== id) throw missing()
        await bookDelivery(ctx, actor, value)
        break
      case 'left':
        await noteLeft(ctx, actor, year, id, value)
    }
    return to(url.pathname)
  },
)

/** One work at the door: taken in, given out, and all that was signed. */
export default function ExhibitionItem() {
  const t = useWords()
  const locale = useLocale()
  const [search] = useSearchParams()
  const { view, program } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const { year, work, sold, next, receipts, once } = view
  const list = addressIn(locale, 'exhibitionWork', { year })
  const condition = receipts.find(({ takenBack }) => !takenBack)?.condition ?? null
  const written = search.has('skrevet') && !reply
  return (
    <div className="stack stack--loose measure">
      <header className="stack stack--tight">
        <h1>
          {work.catalogueNo && <span className="soft">{work.catalogueNo} </span>}
          {work.name}
        </h1>
        <p className="lede">{work.title}</p>
        <WorkTags row={{ state: work.state, hung: false, sold, condition }} />
      </header>
      {written && (
        <Notice tone="success" live title={t(words.written)}>
          <p>
            <LinkButton href={list}>{t(words.nextWork)}</LinkButton>
          </p>
        </Notice>
      )}
      {/* What is wrong with the receipt, or with a choice of time, is said where it is filled in. */}
      {reply && reply.intent !== 'receipt' && reply.intent !== 'book' && (
        <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      )}
      {sold && work.state === 'delivered' && (
        <Notice>{t(words.soldTo, { amount: sayKroner(sold.ore, locale) })}</Notice>
      )}
      {work.state === 'returned' && <p>{t(words.gone)}</p>}
      <div className="item-head">
        {work.picture && <Art picture={work.picture} alt={work.alt} sizes="(min-width: 40rem) 14rem, 9rem" />}
        <ItemFacts view={view} />
      </div>
      {next && !written && (
        <>
          <section className="panel stack" aria-labelledby="tilstand">
            <h2 id="tilstand">{t(words.pictures)}</h2>
            <p className="small soft">{t(words.picturesFirst)}</p>
            <ConditionShelf pictures={next.pictures} title={work.title} mayRemove />
            <PictureForm year={year} participantId={work.participantId} direction={next.direction} />
          </section>
          <ReceiptForm next={next} once={once.receipt} reply={reply} />
        </>
      )}
      <ReceiptList receipts={receipts} title={work.title} once={once.back} reply={reply} />
      <ItemDeeds view={view} reply={reply} />
      {program && <ProgramScripts program={program} />}
    </div>
  )
}
