/** What templates/contact-sheet.typ sets: pictures in rows, each with a line under it. It shows every text as it stands. */
export interface ContactSheetDocument {
  lang: 'nb' | 'en'
  title: string
  subtitle: string
  /** Two columns of large pictures, or three of smaller ones. */
  perPage: 6 | 12
  cells: ContactSheetCell[]
  /** At the foot of every page, before "Side 1 av 5". */
  footer: string
}

export interface ContactSheetCell {
  /** The name of the picture among those that are handed over; null: there is none. */
  picture: string | null
  /** What the picture shows, or why there is none. */
  alt: string
  number: string
  title: string
  facts: string
  /** Null: not told. */
  name: string | null
  /** A word that stands out, as "Antatt". */
  mark: string | null
}
