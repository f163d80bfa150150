/** What templates/concert-sheet.typ sets: the programme of a concert and who plays. It shows every text as it stands. */
export interface ConcertSheetDocument {
  lang: 'nb' | 'en'
  title: string
  /** When and where: a line each. */
  facts: string[]
  /** Orchestras and guests, a line each. */
  performers: string[]
  /** Paragraphs about the concert. */
  text: string[]
  heads: { programme: string; players: string }
  pieces: { composer: string; title: string; lines: string[] }[]
  /** In the order of a score. */
  sections: { instrument: string; players: string }[]
  /** At the end; empty for nothing. */
  thanks: string
}
