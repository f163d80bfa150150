import type { Actor } from '#app/domains/people/person.ts'
import { invoices as words } from '#app/i18n/invoices.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayAccount, sayOrgNumber } from '#app/kernel/norwegian-numbers.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { InvoiceDocument } from '#app/platform/pdf/invoice-document.ts'
import { PdfFailed, renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { invoiceView } from './invoice-screens.server.ts'
import { type Seller, whyNoVat } from './invoices.ts'
import type { InvoiceView } from './views.ts'

const partsOf = (address: string) =>
  address
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter(Boolean)

/**
 * What an invoice says on paper: what bokføringsforskriften § 5-1-1 demands of a sales document, in this order: number and
 * date, the parties, what is delivered and when, the consideration with its due date, and value-added tax or why there is
 * none. The number of the invoice is the reference of the payment: a KID is agreed with a bank, and the alliance has stated
 * none. An offer says the same without number, due date and account.
 */
export function invoiceDocument(view: InvoiceView, alliance: Seller, locale: Locale): InvoiceDocument {
  const { invoice, state, vatOre, grossOre, credits } = view
  const { number, issuedOn, offeredOn, netOre, vatPercent } = invoice
  const isOffer = state === 'offered'
  const dueOn = isOffer ? null : invoice.dueOn
  const seller = invoice.seller ?? alliance
  const noVat = whyNoVat(invoice, seller)
  const kroner = (ore: number) => sayKroner(ore, locale)
  const day = (date: string) => sayFullDate(date, locale)
  const org = (digits: string, vat: boolean) =>
    digits ? [say(locale, words.orgNo, { number: sayOrgNumber(digits), vat })] : []
  const isCredit = state === 'creditNote'
  const fact = (term: { nb: string; en: string }, detail: string) =>
    detail === '' ? [] : [{ term: say(locale, term), detail }]
  const title = say(locale, words.titleOf, { number, state })
  return {
    lang: locale,
    title,
    seller: [seller.name, ...partsOf(seller.address), ...org(seller.orgNumber, seller.vatRegistered)],
    buyer: {
      label: say(locale, words.buyer),
      lines: [invoice.buyer, ...partsOf(invoice.address), ...org(invoice.orgNumber, false)],
    },
    facts: [
      ...fact(isCredit ? words.creditNumber : words.paperNumber, number === null ? '' : String(number)),
      ...fact(words.paperDate, issuedOn ? day(issuedOn) : isOffer && offeredOn ? day(offeredOn) : ''),
      ...fact(words.paperDelivery, invoice.delivery),
      ...fact(words.dueOn, dueOn ? day(dueOn) : ''),
    ],
    remark:
      number === null
        ? say(locale, isOffer ? words.isOffer : words.isDraft)
        : credits
          ? [say(locale, words.creditsIt, credits), say(locale, words.creditReason, { reason: invoice.note })].join(
              '. ',
            )
          : '',
    table: {
      columns: [say(locale, words.description), say(locale, words.paperNet)],
      rows: [[invoice.text || say(locale, words.notSaid), kroner(netOre)]],
    },
    sums: [
      { term: say(locale, words.sumNet), detail: kroner(netOre) },
      ...(noVat ? [] : [{ term: say(locale, words.sumVat, { rate: vatPercent }), detail: kroner(vatOre) }]),
      {
        term: say(locale, isCredit ? words.toCredit : isOffer ? words.paperTotal : words.toPay),
        detail: kroner(isCredit ? -grossOre : grossOre),
      },
    ],
    note: noVat ? say(locale, words.noVat, { why: noVat }) : '',
    pay:
      isCredit || number === null
        ? []
        : [`${say(locale, words.account)}: ${sayAccount(seller.account)}`, say(locale, words.markWith, { number })],
    footer: [seller.name, title].join(' · '),
  }
}

/** How a draft looks as an offer that is sent today, or the day on which it was sent. Throws conflict for an invoice. */
function offerOf(view: InvoiceView): InvoiceView {
  const { invoice, today } = view
  if (invoice.number !== null) throw conflict('invoices.isIssued')
  return { ...view, state: 'offered', invoice: { ...invoice, offeredOn: invoice.offeredOn ?? today } }
}

/** An invoice, a draft, or with the format "tilbud.pdf" a draft as an offer, as a tagged PDF. Throws forbidden, missing, and conflict when it cannot be made now. */
export async function invoiceFile(
  ctx: Context,
  actor: Actor | null,
  id: string,
  format: string,
  locale: Locale,
): Promise<{ name: string; body: Uint8Array<ArrayBuffer> }> {
  const found = await invoiceView(ctx, actor, id)
  if (format !== 'pdf' && format !== 'tilbud.pdf') throw missing()
  const isOffer = format === 'tilbud.pdf'
  const view = isOffer ? offerOf(found) : found
  const { number } = view.invoice
  const kind = view.state === 'creditNote' ? 'kreditnota' : 'faktura'
  try {
    const document = invoiceDocument(view, ctx.settings.alliance, locale)
    const body = new Uint8Array(await renderPdf('invoice', document, { log: ctx.log }))
    return { name: isOffer ? 'tilbud.pdf' : `${kind}-${number ?? 'utkast'}.pdf`, body }
  } catch (error) {
    if (error instanceof PdfFailed) throw conflict('reports.pdfBusy')
    throw error
  }
}
