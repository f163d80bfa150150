/** Invoices that are written and followed by hand: advertisements and sponsors. Amounts are øre. */
import type { Beside } from '#app/kernel/fault.ts'
import { type CivilDate, yearOf } from '#app/kernel/when.ts'
import type { Scope } from './funding.ts'

export const INVOICE_KINDS = ['advertisement', 'sponsor'] as const
export type InvoiceKind = (typeof INVOICE_KINDS)[number]

/**
 * In per cent. Advertising is taxed at the general rate (merverdiavgiftsloven § 3-1); a gift for which nothing is given in
 * return is no sale (§ 1-3 first paragraph a). That members' papers of charities may carry untaxed advertisements is not
 * taken up: whether it could hold for the catalogue is to be confirmed by the alliance's accountant.
 */
export const VAT_RATES = [25, 0] as const

/** The largest net amount: ten million kroner. */
export const MOST_NET_ORE = 10_000_000_00

/** Characters. */
export const MOST_BUYER = 120
export const MOST_ADDRESS = 300
export const MOST_TEXT = 1000
export const MOST_DELIVERY = 200

/** Days until an invoice falls due, unless the secretariat says another day. */
export const DAYS_TO_PAY = 14

/** Years after its own for which an invoice is kept at least: it is primary documentation (bokføringsloven § 13). */
const KEPT_YEARS = 5

/**
 * The last day on which an issued invoice must be kept as it is. Later the clock of retention may take the buyer out of it;
 * number, days and amounts always stay.
 */
export const keptUntil = (issuedOn: CivilDate): CivilDate => `${yearOf(issuedOn) + KEPT_YEARS}-12-31`

/** Who sells, as it stood when the invoice was issued. */
export interface Seller {
  name: string
  /** Nine digits; empty: not set. */
  orgNumber: string
  /** In the VAT register: "MVA" stands after the number. */
  vatRegistered: boolean
  /** Lines parted by line breaks or commas. */
  address: string
  /** Eleven digits; empty: not set. */
  account: string
}

/** What is told of an invoice before it is issued. */
export interface InvoiceWords {
  scope: Scope
  year: number
  kind: InvoiceKind
  buyer: string
  orgNumber: string
  address: string
  email: string
  text: string
  /** When and where it is delivered. */
  delivery: string
  netOre: number
  vatPercent: number
  dueOn: CivilDate | null
  note: string
}

/** A credit note as the invoice that it credits knows it. */
export interface CreditNote {
  id: string
  number: number
  /** Below zero. */
  netOre: number
}

export interface Invoice extends InvoiceWords {
  id: string
  /** Null: a draft. */
  number: number | null
  /** When the draft was sent to the buyer as an offer. */
  offeredOn: CivilDate | null
  issuedOn: CivilDate | null
  paidOn: CivilDate | null
  /** When the buyer was last reminded to pay, and how often. */
  remindedOn: CivilDate | null
  reminders: number
  /** The invoice that this one credits. */
  creditsId: string | null
  /** What of it is credited, the oldest first. */
  creditNotes: readonly CreditNote[]
  seller: Seller | null
  demo: boolean
  version: number
}

export const INVOICE_STATES = ['draft', 'offered', 'issued', 'overdue', 'paid', 'credited', 'creditNote'] as const
export type InvoiceState = (typeof INVOICE_STATES)[number]

export type Money = Pick<Invoice, 'netOre' | 'vatPercent'>
export const vatOf = ({ netOre, vatPercent }: Money): number =>
  Math.sign(netOre) * Math.round((Math.abs(netOre) * vatPercent) / 100)
/** With value-added tax. */
export const grossOf = (money: Money): number => money.netOre + vatOf(money)

/** What is left of an invoice when its credit notes are taken off. Of a credit note, which nothing credits, all of it. */
export const leftOf = ({ netOre, vatPercent, creditNotes }: Money & Pick<Invoice, 'creditNotes'>): Money => ({
  netOre: creditNotes.reduce((left, note) => left + note.netOre, netOre),
  vatPercent,
})

/** How an invoice stands on a day. An offer is still a draft, and can be changed. One that was paid and then credited in full is credited. */
export function stateOf(
  invoice: Pick<Invoice, 'number' | 'creditsId' | 'creditNotes' | 'offeredOn' | 'paidOn' | 'dueOn'> & Money,
  today: CivilDate,
): InvoiceState {
  const { number, creditsId, creditNotes, offeredOn, paidOn, dueOn } = invoice
  if (creditsId !== null) return 'creditNote'
  if (number === null) return offeredOn === null ? 'draft' : 'offered'
  if (creditNotes.length > 0 && leftOf(invoice).netOre <= 0) return 'credited'
  if (paidOn !== null) return 'paid'
  return dueOn !== null && dueOn < today ? 'overdue' : 'issued'
}

/** What is sold of each kind, without value-added tax. */
export type Sales = readonly { kind: InvoiceKind; invoicedOre: number; receivedOre: number }[]

/** Kinds of which nothing was issued are left out; credit notes are taken off, and what was paid and credited has gone back. */
export function salesOf(
  invoices: readonly (Pick<Invoice, 'kind' | 'number' | 'paidOn' | 'creditNotes'> & Money)[],
): Sales {
  return INVOICE_KINDS.flatMap((kind) => {
    const issued = invoices.filter((invoice) => invoice.kind === kind && invoice.number !== null)
    if (issued.length === 0) return []
    const sum = (of: readonly Money[]) => of.reduce((total, { netOre }) => total + netOre, 0)
    const paid = issued.filter(({ paidOn }) => paidOn !== null)
    return [{ kind, invoicedOre: sum(issued), receivedOre: sum(paid.map(leftOf)) }]
  })
}

/** What of a seller is not set up: without each of these no invoice can be issued. */
export const sellerLacks = (seller: Seller): SellerPart[] =>
  (['orgNumber', 'address', 'account'] as const).filter((part) => !seller[part])
export type SellerPart = 'orgNumber' | 'address' | 'account'

/** Why nothing is charged in value-added tax; null where something is. */
export const whyNoVat = (
  { vatPercent }: Pick<Invoice, 'vatPercent'>,
  { vatRegistered }: Pick<Seller, 'vatRegistered'>,
): 'notRegistered' | 'notTaxable' | null => {
  if (vatPercent > 0) return null
  return vatRegistered ? 'notTaxable' : 'notRegistered'
}

/** What an offer lacks: who gets it, what it is of, and what it costs. */
export function offerFaults({ buyer, text, netOre }: Pick<InvoiceWords, 'buyer' | 'text' | 'netOre'>): Beside[] {
  const faults: (Beside | false)[] = [
    !buyer && { field: 'buyer', key: 'faults.required' },
    !text && { field: 'text', key: 'faults.required' },
    netOre <= 0 && { field: 'netOre', key: 'invoices.noAmount' },
  ]
  return faults.filter((fault) => fault !== false)
}

/**
 * What a sales document lacks to be issued, each said beside its field. By bokføringsforskriften § 5-1-1 it states number
 * and date, the parties, what is delivered and how much, when and where, the consideration with its due date, and
 * value-added tax in kroner; by § 5-1-2 the seller's name and organisation number, with «MVA» where registered, and of the
 * buyer the name with address or organisation number. Who is not registered may state no tax (merverdiavgiftsloven § 15-11).
 */
export function issueFaults(invoice: InvoiceWords, seller: Seller, today: CivilDate): Beside[] {
  const { kind, address, orgNumber, delivery, vatPercent, dueOn } = invoice
  const lacks = sellerLacks(seller)
  const faults: (Beside | false)[] = [
    lacks.length > 0 && { field: 'seller', key: 'invoices.sellerUnknown', facts: { lacks: lacks.join() } },
    !address && !orgNumber && { field: 'address', key: 'invoices.addressOrNumber' },
    !delivery && { field: 'delivery', key: 'faults.required' },
    dueOn === null && { field: 'dueOn', key: 'faults.required' },
    dueOn !== null && dueOn < today && { field: 'dueOn', key: 'invoices.dueBeforeIssued' },
    vatPercent > 0 && !seller.vatRegistered && { field: 'vatPercent', key: 'invoices.notRegistered' },
    vatPercent === 0 &&
      seller.vatRegistered &&
      kind === 'advertisement' && { field: 'vatPercent', key: 'invoices.adsHaveVat' },
  ]
  return [...offerFaults(invoice), ...faults.filter((fault) => fault !== false)]
}

/**
 * Why a part of an invoice cannot be credited: no more than is left of it, and whole kroner unless it is all that is left,
 * so that the value-added tax of the parts comes to the tax of the whole, to the øre.
 * @param netOre above zero, without value-added tax
 */
export function creditFaults(invoice: Money & Pick<Invoice, 'creditNotes'>, netOre: number): Beside[] {
  const left = leftOf(invoice).netOre
  if (netOre > left) return [{ field: 'netOre', key: 'invoices.moreThanLeft', facts: { ore: left } }]
  if (netOre === left || netOre % 100 === 0) return []
  return [{ field: 'netOre', key: 'invoices.wholeKroner', facts: { ore: left } }]
}

/** The day on which it was paid: not before it was issued, and not tomorrow. */
export function paidFaults(paidOn: CivilDate, issuedOn: CivilDate, today: CivilDate): Beside[] {
  if (paidOn > today) return [{ field: 'paidOn', key: 'funding.notYet' }]
  return paidOn < issuedOn ? [{ field: 'paidOn', key: 'invoices.paidBeforeIssued' }] : []
}
