/** What the secretariat's page of who goes on to the next round gets. */
export interface EntriesView {
  year: number
  roundId: string
  callId: string
  /** Of the round that they go on to, and of the one that they come from. */
  number: number
  before: number
  total: number
  entered: number
  /** The round before is sealed, so there is a ranking. */
  sealed: boolean
  rows: {
    applicationId: string
    number: number | null
    rank: number | null
    mean: number | null
    entered: boolean
  }[]
  page: { page: number; pages: number }
  can: { choose: boolean }
}
