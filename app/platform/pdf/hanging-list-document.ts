/** What templates/hanging-list.typ sets: the works of an exhibition by room and wall. Texts are shown as they stand. */
export interface HangingListDocument {
  lang: 'nb' | 'en'
  title: string
  /** Under the title, a line each. */
  opening: string[]
  heads: string[]
  rooms: {
    name: string
    walls: {
      /** As "Vegg A, 12 m"; of the floor "Gulv". */
      name: string
      /** As many cells as there are heads. */
      rows: string[][]
    }[]
  }[]
  /** At the foot of every page, before "Side 1 av 3". */
  footer: string
}
