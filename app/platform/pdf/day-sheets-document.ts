/** What templates/day-sheets.typ sets: a sheet of paper for each door or each coach. It shows every text as it stands. */
export interface DaySheetsDocument {
  lang: 'nb' | 'en'
  title: string
  /** Above each heading: which seminar, where. */
  kicker: string
  /** `door`: large, to be read from the corridor. `hand`: with lists to hold in the hand. */
  size: 'door' | 'hand'
  /** The words over the columns of sessions, and of players. */
  columns: string[]
  playerColumns: string[]
  sheets: PrintedSheet[]
  /** At the foot of every page, before "Side 1 av 5". */
  footer: string
}

export interface PrintedSheet {
  heading: string
  days: {
    heading: string
    /** One text a column. */
    rows: string[][]
    /** Lists of players, by session. */
    lists: { heading: string; rows: string[][] }[]
  }[]
}
