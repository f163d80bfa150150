/** What templates/invoice.typ sets: a sales document on one page. Texts are shown as they stand; it adds nothing up. */
export interface InvoiceDocument {
  lang: 'nb' | 'en'
  title: string
  /** Name, address and organisation number, a line each. */
  seller: string[]
  /** The same of the buyer; `label` heads them. */
  buyer: { label: string; lines: string[] }
  /** "Fakturanummer" and "3", a line each. */
  facts: { term: string; detail: string }[]
  /** Set over everything else: that this is a draft, or what is credited. Empty: nothing. */
  remark: string
  table: { columns: [string, string]; rows: [string, string][] }
  /** Under the table, figures to the right; the last one stands out. */
  sums: { term: string; detail: string }[]
  /** Under the sums: why there is no value-added tax. Empty: nothing. */
  note: string
  /** How to pay; empty for a credit note. */
  pay: string[]
  /** At the foot of every page, before "Side 1 av 1". */
  footer: string
}
