/** What the secretariat's pages of the selection get. No juror's name stands beside a score. */
import type { Decision, Participation } from '#app/domains/art-round/application/application.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import type { Sentence } from '#app/i18n/sentence.ts'
import type { Page } from '#app/kernel/page.ts'
import type { Dimension, Grouping, Share, Swap } from './balance.ts'
import type { DecisionMethod, DecisionSums } from './decisions.ts'
import type { Basis, Side, TiedAfter } from './selection.ts'
import type { Kept } from './wall.ts'

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
  /** As it was sealed, where the talk changed a score; null: it was left as it was. */
  sealed: { rank: number | null; mean: number | null; scores: number[] } | null
  /** It did not go on to the latest round, and stands where an earlier one left it: how many rounds before; 0: it did. */
  part: number
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

/** A call of the edition, as the switch between them shows it. */
export interface CallChoice {
  id: string
  titleNb: string
  titleEn: string
  current: boolean
  announced: boolean
}

/** How the order came about, step by step. */
export interface HowRanked {
  basis: Basis
  missing: number
  tied: number
  placesForTied: number
  hangOnOne: number
  tiedAfter: TiedAfter
  /** Duels that settled what the other steps left; 0: none. */
  duels: number
  /** Applications that the talk changed a score of. */
  changedByTalk: number
  /** The rounds, the latest first, with how many stand in each; more than one when not all went on. */
  rounds: { number: number; count: number }[]
}

/** A picture on the wall of the bench; its place in the wall is its place in the order. */
export interface Tile {
  /** Place in the columns of the line. */
  at: number
  picture: { key: string; full: boolean } | null
  /** Width to height. */
  ratio: number
  colour: string
}

/**
 * All ranked applications in columns, best first, small enough to be moved about in a browser: see wall.ts. It names no
 * juror, and of the scores it holds nothing but where each application stands.
 */
export interface LineColumns {
  numbers: number[]
  names: string[]
  /** Four numbers an application, one after the other: start, end, latest, earliest. */
  spans: number[]
  kept: Kept[]
  /** The decision that was made already, so that the balance can be told of it. */
  accepted: boolean[]
}

export interface BenchView {
  /** Places as they are set. */
  capacity: number
  /** Places that the page was asked to try; the same when it was not. */
  tried: number
  line: LineColumns
  /** The part of the wall that is drawn; all of it unless the applications are more than a thousand: see `tilesDrawn`. */
  tiles: Tile[]
  balance: { grouping: Grouping; names: Record<string, string> }
  /** Some decision is made, so the balance at the set capacity is that of the decisions. */
  decided: boolean
}

export interface SwapSide {
  id: string
  number: number
  name: string
  rank: number | null
  score: number | null
  /** The decision that the page is made from. */
  seen: string
  shown: ShownPicture | null
}

/** What one more of a group would cost. */
export interface SwapView {
  /** As "municipality:sigdal". */
  group: string
  /** The municipality's name, where it is one. */
  name: string | null
  keep: Dimension[]
  /** Null: there is nobody to exchange. */
  found: { swap: Swap; goesIn: SwapSide; goesOut: SwapSide } | null
}

/** Who would cross the line if every juror's scores were standardised. */
export interface StandardisedView {
  missing: number
  crossing: { number: number; name: string; from: Side; to: Side }[]
}

export interface SelectionView {
  year: number
  callId: string
  calls: CallChoice[]
  capacity: number
  /** Of these, given away by calls that share them. */
  elsewhere: number
  announcedAt: Date | null
  /** `waiting`: jurors have not sealed, and nothing of scores is here; `noRound`: decided without a jury. */
  state: 'waiting' | 'ranked' | 'noRound'
  /** Names of the jurors who have not sealed. */
  unsealed: string[]
  ranking: HowRanked | null
  /** Null while there is no ranking. */
  bench: BenchView | null
  swap: SwapView | null
  standardised: StandardisedView | null
  /** Best first; after the last rank those without one, by number. Empty while waiting. One page of them. */
  rows: SelectionRow[]
  page: Page
  sums: DecisionSums
  outside: { ineligible: number; incomplete: number; unchecked: number }
  /** Why it cannot be announced now; null when it can. */
  hindrance: Sentence | null
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
  /** Null where the edition has no other call. */
  callId: string | null
  call: { titleNb: string; titleEn: string }
  /** Its neighbours in the order of the ranking. */
  previous: { number: number; name: string } | null
  next: { number: number; name: string } | null
  /** What would be of the groups that it is in, were it in, or out, instead; municipalities by their names. */
  balance: { share: Share; group: string; name: string | null; capacity: number }[]
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
