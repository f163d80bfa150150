/** What templates/value-list.typ sets: a table of things with what they are worth, and the sum. Texts are shown as they stand. */
export interface ValueListDocument {
  lang: 'nb' | 'en'
  title: string
  /** Above the table, a line each. */
  opening: string[]
  /** Five columns; the last holds amounts and stands to the right. */
  heads: string[]
  rows: string[][]
  /** "Sum" and the amount. */
  sum: [label: string, amount: string]
  /** At the foot of every page, before "Side 1 av 3". */
  footer: string
}
