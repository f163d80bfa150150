import type { ContributionWords } from './funding.ts'
import type { InvoiceWords } from './invoices.ts'

/** What of a form is told of a contribution, field by field: nothing else of what was sent is written. */
export const toldOf = (words: ContributionWords): ContributionWords => ({
  giver: words.giver,
  kind: words.kind,
  appliedOre: words.appliedOre,
  appliedOn: words.appliedOn,
  reference: words.reference,
  grantedOre: words.grantedOre,
  grantedOn: words.grantedOn,
  refusedOn: words.refusedOn,
  terms: words.terms,
  reportDueOn: words.reportDueOn,
  reportedOn: words.reportedOn,
  note: words.note,
})

/** The same of an invoice. */
export const toldOfInvoice = (words: InvoiceWords): InvoiceWords => ({
  scope: words.scope,
  year: words.year,
  kind: words.kind,
  buyer: words.buyer,
  orgNumber: words.orgNumber,
  address: words.address,
  email: words.email,
  text: words.text,
  delivery: words.delivery,
  netOre: words.netOre,
  vatPercent: words.vatPercent,
  dueOn: words.dueOn,
  note: words.note,
})
