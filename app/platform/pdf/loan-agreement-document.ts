/** What templates/loan-agreement.typ sets: an agreement on the loan of an instrument, signed. Texts are shown as they stand. */
export interface LoanAgreementDocument {
  lang: 'nb' | 'en'
  title: string
  opening: string
  /** Numbered from 1. */
  terms: string[]
  /** "Merket" and "VUS-07", a line each. */
  facts: { term: string; detail: string }[]
  /** A drawing of the signature as SVG that holds paths of numbers alone; empty: signed by name. */
  signature: string
  /** What the drawing is to who does not see it. */
  signatureAlt: string
  /** "Kari Nordmann skrev under onsdag 2. oktober 2013 kl. 19.04." */
  signed: string
  /** At the foot of every page, before "Side 1 av 1". */
  footer: string
}
