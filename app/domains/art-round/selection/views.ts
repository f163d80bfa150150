/** What the secretariat's pages of the selection get. No juror's name stands beside a score. */
import type { Decision, Participation } from '#app/domains/art-round/application/application.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import type { Sentence } from '#app/i18n/sentence.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { DecisionMethod, DecisionSums } from './decisions.ts'
import type { Basis, Side } from './selection.ts'

export interface ShownPicture {
  picture: PictureView
  alt: string
}

/** How an application came out of the jury's round. */
export interface Outcome {
  rank: number | null
  mean: number | null
  adjusted: number | null
  /** From the highest to the lowest, so that they tell nothing of who gave them. */
  scores: number[]
  side: Side | null
  /** How many others no rule sets apart from it. */
  tiedWith: number
  /** It would come to the other side of the line without one of the jurors. */
  hangsOnOne: boolean
  /** The jury is divided on the work. */
  divided: boolean
}

export interface SelectionRow {
  id: string
  number: number
  artistName: string
  municipality: string | null
  isNew: boolean | null
  /** Null: not before the jury's round. */
  outcome: Outcome | null
  decision: Decision
  /** How the decision came about; null when it is not made here. */
  method: DecisionMethod | null
  waitingPlace: number | null
  participation: Participation
  /** Of the decided work, else of the jury's, else of the artist's first. */
  workTitle: string | null
  shown: ShownPicture | null
}

export interface Announcement {
  /** Applicants who are told. */
  told: number
  /** Of them, those who have an address to write to. */
  letters: number
  /** Told that they did not come before the jury. */
  outside: number
  confirmBy: CivilDate | null
}

export interface SelectionView {
  year: number
  capacity: number
  announcedAt: Date | null
  /** `waiting`: jurors have not sealed, and nothing of scores is here; `noRound`: decided without a jury. */
  state: 'waiting' | 'ranked' | 'noRound'
  /** Names of the jurors who have not sealed. */
  unsealed: string[]
  ranking: { basis: Basis; missing: number; tied: number; placesForTied: number; hangOnOne: number } | null
  /** Best first; after the last rank those without one, by number. Empty while waiting. */
  rows: SelectionRow[]
  sums: DecisionSums
  outside: { ineligible: number; incomplete: number; unchecked: number }
  /** Why it cannot be announced now; null when it can. */
  hindrance: Sentence | null
  announcement: Announcement
  /** After the announcement. */
  answers: {
    confirmed: number
    awaiting: number
    resigned: number
    free: number
    next: { number: number; name: string } | null
  }
  can: { decide: boolean; announce: boolean; offer: boolean; enter: boolean }
}

export interface CandidateWork {
  id: string
  position: number
  title: string
  year: number | null
  technique: string
  /** Jurors who picked it. */
  votes: number
  pictures: ShownPicture[]
}

/** One application before the meeting. */
export interface CandidateView {
  year: number
  row: SelectionRow
  /** The decision that the page is made from. */
  seen: string
  /** The work that is decided, or proposed. */
  workId: string | null
  works: CandidateWork[]
  history: {
    at: Date
    by: string
    method: DecisionMethod
    decision: Decision
    waitingPlace: number | null
    reason: string
  }[]
  announced: boolean
  can: { decide: boolean; answer: boolean }
}
