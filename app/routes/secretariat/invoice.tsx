import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { creditInvoice } from '#app/domains/funding/commands/credit-invoice.server.ts'
import { dropInvoice } from '#app/domains/funding/commands/drop-invoice.server.ts'
import { editInvoice } from '#app/domains/funding/commands/edit-invoice.server.ts'
import { issueInvoice } from '#app/domains/funding/commands/issue-invoice.server.ts'
import { noteReminder } from '#app/domains/funding/commands/note-reminder.server.ts'
import { offerInvoice } from '#app/domains/funding/commands/offer-invoice.server.ts'
import { settleInvoice } from '#app/domains/funding/commands/settle-invoice.server.ts'
import { invoiceInput } from '#app/domains/funding/input.ts'
import { invoiceView } from '#app/domains/funding/invoice-screens.server.ts'
import type { InvoiceView } from '#app/domains/funding/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { funding } from '#app/i18n/funding.ts'
import { invoices as words } from '#app/i18n/invoices.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { CreditPart, DraftPart, PaymentPart, ReminderPart } from '#app/ui/funding/invoice-deeds.tsx'
import { InvoiceFacts } from '#app/ui/funding/invoice-facts.tsx'
import { StateTag } from '#app/ui/funding/invoice-state.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

export const meta = titledBy(({ invoice, state }: InvoiceView, locale) =>
  say(locale, words.titleOf, { number: invoice.number, state }),
)
export const handle = {
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'invoices', text: words.title },
  ],
}

const idIn = (params: Record<string, string>) => params.id ?? ''

export const loader = page('secretariat', ({ ctx, actor, params }) => invoiceView(ctx, actor, idIn(params)))

export const action = deed('secretariat', invoiceInput, async ({ ctx, actor, locale, params, url, value }) => {
  const id = idIn(params)
  switch (value.intent) {
    case 'save':
      await editInvoice(ctx, actor, id, value.version, value)
      return to(`${url.pathname}?lagret=1`)
    case 'issue':
      await issueInvoice(ctx, actor, id, value.version, value)
      return to(`${url.pathname}?utstedt=1`)
    case 'offered':
    case 'not-offered':
      await offerInvoice(ctx, actor, id, value.version, value.intent === 'offered')
      return to(`${url.pathname}?lagret=1`)
    case 'reminded':
      await noteReminder(ctx, actor, id, value.version)
      return to(`${url.pathname}?lagret=1`)
    case 'drop':
      await dropInvoice(ctx, actor, id, value.version)
      return to(addressIn(locale, 'invoices'))
    case 'paid':
      await settleInvoice(ctx, actor, id, value.version, value.paidOn)
      return to(url.pathname)
    case 'unpaid':
      await settleInvoice(ctx, actor, id, value.version, null)
      return to(url.pathname)
    case 'credit':
      return to(
        addressIn(locale, 'invoice', {
          id: await creditInvoice(ctx, actor, id, value.version, value.reason, value.netOre),
        }),
      )
  }
})

export default function InvoicePage() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  const locale = useLocale()
  const { invoice, state, can, credits, creditedBy } = view
  const { id, number } = invoice
  return (
    <div className="stack stack--parts">
      <header className="work-title">
        <div className="stack stack--tight">
          <h1>{t(words.titleOf, { number, state })}</h1>
          <p className="cluster">
            <StateTag state={state} />
            {credits && <a href={addressIn(locale, 'invoice', { id: credits.id })}>{t(words.creditsIt, credits)}</a>}
            {creditedBy.map((note) => (
              <a key={note.id} href={addressIn(locale, 'invoice', { id: note.id })}>
                {t(words.creditedBy, note)}
              </a>
            ))}
            {invoice.demo && <Tag>{t(words.demo)}</Tag>}
          </p>
        </div>
        <LinkButton variant="secondary" small href={addressIn(locale, 'invoiceFile', { id, format: 'pdf' })}>
          {t(number === null ? words.preview : words.asPdf)}
        </LinkButton>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && search.get('utstedt') && <Notice tone="success">{t(words.issuedNow)}</Notice>}
      {!reply && search.get('lagret') && <Notice tone="success">{t(funding.saved)}</Notice>}
      {view.sellerLacks.length > 0 && can.edit && (
        <Notice tone="warning">{t(words.sellerUnknown, { lacks: view.sellerLacks.join() })}</Notice>
      )}
      {can.edit ? <DraftPart view={view} reply={reply} /> : <InvoiceFacts view={view} />}
      {(can.settle || can.unsettle) && <PaymentPart view={view} reply={reply} />}
      <ReminderPart view={view} />
      {can.credit && <CreditPart view={view} reply={reply} />}
    </div>
  )
}
