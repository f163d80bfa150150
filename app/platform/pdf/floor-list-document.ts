/** What templates/floor-list.typ sets: the works of an exhibition by number, in two columns. Texts are shown as they stand. */
export interface FloorListDocument {
  lang: 'nb' | 'en'
  title: string
  /** Where, when, hours: a line each. */
  facts: string[]
  intro: string
  works: FloorListWork[]
  /** At the foot of every page, before "Side 1 av 5". */
  footer: string
}

export interface FloorListWork {
  number: string
  artist: string
  title: string
  /** "Olje på lerret, 120 × 90 cm, 2012" */
  facts: string
  /** As said; empty where nothing is for sale at all. */
  price: string
}
