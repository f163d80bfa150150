import type { InvoiceView } from '#app/domains/funding/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { funding } from '#app/i18n/funding.ts'
import { invoices as words } from '#app/i18n/invoices.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayOrgNumber } from '#app/kernel/norwegian-numbers.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'

/** What an issued invoice says; it cannot be changed. */
export function InvoiceFacts({ view }: { view: InvoiceView }) {
  const t = useWords()
  const locale = useLocale()
  const day = (date: string | null) => date && sayFullDate(date, locale)
  const { invoice, vatOre, grossOre, state, keptUntil, creditedBy, left } = view
  const { scope, year, kind } = invoice
  const isCredit = state === 'creditNote'
  return (
    <section className="panel stack" aria-labelledby="fakturaen">
      <h2 id="fakturaen">{t(isCredit ? words.whatCreditSays : words.whatItSays)}</h2>
      <Facts
        facts={[
          { term: t(words.buyer), detail: invoice.buyer },
          { term: t(words.orgNumberShort), detail: sayOrgNumber(invoice.orgNumber) },
          { term: t(words.address), detail: <span className="invoice-letter">{invoice.address}</span> },
          { term: t(words.email), detail: invoice.email },
          { term: t(words.kind), detail: t(words.kindIs, { kind }) },
          { term: t(words.text), detail: <span className="invoice-letter">{invoice.text}</span> },
          { term: t(words.delivery), detail: invoice.delivery },
          { term: t(words.net), detail: sayKroner(invoice.netOre, locale) },
          { term: t(words.sumVat, { rate: invoice.vatPercent }), detail: sayKroner(vatOre, locale) },
          {
            term: t(isCredit ? words.toCredit : words.toPay),
            detail: <strong>{sayKroner(Math.abs(grossOre), locale)}</strong>,
          },
          { term: t(words.left), detail: creditedBy.length > 0 ? sayKroner(left.grossOre, locale) : null },
          { term: t(isCredit ? words.paperDate : words.issuedOn), detail: day(invoice.issuedOn) },
          { term: t(words.dueOn), detail: day(invoice.dueOn) },
          { term: t(words.paidOn), detail: day(invoice.paidOn) },
          { term: t(words.keptUntil), detail: day(keptUntil) },
          { term: t(isCredit ? words.reason : words.note), detail: invoice.note },
          {
            term: t(words.scope),
            detail: (
              <a href={addressIn(locale, 'funding', { scope, year })}>
                {t(funding.scopeIs, { scope })} {year}
              </a>
            ),
          },
        ]}
      />
    </section>
  )
}
