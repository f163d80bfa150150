/**
 * The jury's protocol (juryprotokoll): everything from which an outsider's program recomputes the result, by application
 * number and by the letters A, B, C of the jurors. The jurors' names are listed, and which letter is whose is in no
 * protocol: applicants have a right to see how they were judged and none to see by whom, and jurors who are named beside
 * their scores judge otherwise the next time. The database keeps who gave what, for a complaint about the handling.
 */
import type { Decision, Participation } from '#app/domains/art-round/application/application.ts'
import type { DecisionMethod } from '#app/domains/art-round/selection/decisions.ts'

/** The shape below; another number for another shape. */
export const PROTOCOL_FORMAT = 'kunst-rett-vest/jury-protocol/1'

/** A juror's scores of one application by the keys of criteria, and the place of the picked work in the artist's order. */
export interface LetterScores {
  /** As it was sealed. */
  sealed: Record<string, number>
  sealedPick: number | null
  /** As it stands after the talk, where that is another. */
  afterTalk?: Record<string, number>
  afterTalkPick?: number | null
}

export interface ScoredNumber {
  application: number
  /** The jurors whose scores count. */
  counts: string[]
  letters: Record<string, LetterScores>
}

export interface ProtocolRound {
  number: number
  scale: { min: number; max: number; words: string }
  anonymous: boolean
  /** Whether only those entered were before it, and not all that are complete. */
  selective: boolean
  criteria: { key: string; labelNb: string; labelEn: string; weight: number }[]
  /** By letter; a stand-in scores only what too few of the others are left for. */
  jurors: { letter: string; standIn: boolean; declaredAt: string | null; sealedAt: string | null }[]
  /** Whose score counts twice in a tie that the stated rule leaves; null: nobody's. */
  chairCountsTwice: string | null
  /** Per application that was before the round: the letters whose scores count, and what they gave. */
  scores: ScoredNumber[]
  /** The same of what was scored and is not before the jury any more: it has no rank, and is in the checksum. */
  notBefore: ScoredNumber[]
  /** SHA-256 of the sealed scores of the round, as jury/sealed.ts writes them. */
  checksum: string
  /** Recusals by letter and kind; from which application is not told, as it would tell who the letter is. */
  recusals: { letter: string; kind: string; count: number }[]
  /** Every change after the talk, oldest first; `criterion` null is the pick of a work. */
  talkChanges: {
    application: number
    letter: string
    criterion: string | null
    value: number | null
    pick: number | null
    reason: string
    at: string
  }[]
  /** The duels that settle what the other steps leave tied; null: there were none that were fought to the end. */
  duels: {
    applications: number[]
    fought: { letter: string; first: number; second: number; outcome: 'first' | 'second' | 'equal' }[]
  } | null
  /** What the ranking of the round rests on, and how many scores are missing. */
  basis: 'mean' | 'adjusted'
  missing: number
}

export interface RankedNumber {
  application: number
  /** Null: nobody scored it. */
  rank: number | null
  /** To the sixth decimal. */
  mean: number | null
  adjusted: number | null
  tiedWith: number[]
}

export interface ProtocolDecision {
  application: number
  decision: Decision
  method: DecisionMethod
  waitingPlace: number | null
  reason: string
  at: string
}

/** One that was taken in for another, for the balance of the whole. */
export interface ProtocolSwap {
  goesIn: number
  goesOut: number
  /** Points and ranks that the one who went out stood above the one who came in; null where nobody had scored one of them. */
  loss: number | null
  ranks: number | null
  reason: string
  at: string
  /** Whether neither of them was decided otherwise by the jury afterwards. */
  stands: boolean
}

/** A meeting of the jury, with what it wants in the protocol, in the order of the talk. */
export interface ProtocolMeeting {
  startedAt: string
  endedAt: string | null
  notes: { application: number; note: string }[]
}

export interface ProtocolContent {
  format: typeof PROTOCOL_FORMAT
  year: number
  call: {
    titleNb: string
    titleEn: string
    kind: string
    opensAt: string
    closesAt: string
    places: number
    works: { least: number; most: number }
    maxWorkAge: number | null
    minPracticeYears: number | null
    residence: string
    earlier: string
  }
  /** Null in a draft: nobody has been told yet. */
  announcedAt: string | null
  applied: number
  beforeJury: number
  jury: { name: string; chair: boolean; standIn: boolean }[]
  /** How ties are settled, in words. */
  tieRule: { nb: string; en: string }
  /** The latest round first: those of an earlier round who did not go on stand below all who did. */
  rounds: ProtocolRound[]
  ranking: RankedNumber[]
  line: { capacity: number; accepted: number[]; tied: number[]; placesForTied: number }
  /** The jury's meetings, oldest first. */
  meetings: ProtocolMeeting[]
  /** Exchanges for the balance, oldest first; each of them stands in `decisions` as well, once for either. */
  swaps: ProtocolSwap[]
  /** Every decision with its method and reason, oldest first; those after the ranking stand in one row each as well. */
  decisions: ProtocolDecision[]
  result: {
    accepted: {
      application: number
      artist: string
      work: { position: number; title: string } | null
      participation: Participation
    }[]
    waiting: { place: number; application: number; artist: string }[]
    declined: number[]
    notConsidered: { application: number; reason: string }[]
  }
  /** The checksum of the one round; of several, SHA-256 of theirs in this order with a line feed between. */
  checksum: string
}
