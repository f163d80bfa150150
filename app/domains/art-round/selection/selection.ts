/** The jury's scores brought together: the ranking, and the line at the capacity (skillelinje). */

/** One juror's weighted score of one application. Nothing for a juror who is recused or has not scored it. */
export interface JurorScore {
  jurorId: string
  score: number
}

export interface Scored {
  applicationId: string
  scores: readonly JurorScore[]
}

/** What the order rests on: the plain mean, or the mean corrected for lenient and strict jurors. */
export type Basis = 'mean' | 'adjusted'

export interface Ranked {
  applicationId: string
  /** Those who are tied share a rank, and the next rank counts them all (1, 2, 2, 4); null: nobody scored it. */
  rank: number | null
  /** Mean over the jurors who scored it. */
  mean: number | null
  /** The same corrected for who those jurors were; equal to the mean when no score is missing. */
  adjusted: number | null
  scores: readonly JurorScore[]
  /** The others that no rule sets apart from it. */
  tiedWith: readonly string[]
  /** Which of the ranking's parts it stands in. */
  part: number
}

/** How many applications no rule had set apart from another after each step; null: the step is not taken. */
export interface TiedAfter {
  score: number
  highest: number
  chair: number | null
  duels: number | null
}

/** One round's part of a ranking, with what is needed to rank it again without one of its jurors. */
export interface RankingPart {
  basis: Basis
  /** How many scores are missing, of jurors × applications; a stand-in is missed nowhere. */
  missing: number
  /** How much each juror lies above (lenient) or below (strict) the others, in points of the scale. */
  jurors: readonly { jurorId: string; leniency: number }[]
  tiedAfter: TiedAfter
  /** All that the round scored, also those who are ranked by a later round. */
  scored: readonly Scored[]
  /** The jurors who should have scored. */
  expected: readonly string[]
  /** Whose score counts twice in a tie that is left after the stated rule; null: nobody's. */
  chairId: string | null
  /** What the duels of those at the line said, where they were fought to the end. */
  duels: ReadonlyMap<string, number> | null
}

export interface Ranking {
  /** What the first part rests on: see `parts`. */
  basis: Basis
  missing: number
  jurors: RankingPart['jurors']
  /** Best first; those who are tied in the order of their ids, and at the end those whom nobody scored. */
  applications: readonly Ranked[]
  /** The latest round first; those of an earlier round who did not go on stand below all who did. */
  parts: readonly RankingPart[]
}

/** Which side of the line: in, out, or in the group of tied applications that the line passes through. */
export type Side = 'in' | 'tied' | 'out'

/** An application that comes to another side when the jurors named are left out, one at a time. */
export interface SideChange {
  applicationId: string
  side: Side
  without: readonly { jurorId: string; side: Side }[]
}

/**
 * Where an application stands, in numbers of places, so that its side is known for every capacity without ranking again.
 * `start` stand before it, and `end` is the number of places that takes it in with all it is tied with. Of the rankings
 * without one juror, `latest` is the highest start and `earliest` the lowest end.
 */
export interface Span {
  start: number
  end: number
  latest: number
  earliest: number
}

export interface Line {
  capacity: number
  /** Clearly above the line, best first. */
  accepted: readonly string[]
  /** The tied applications that the line passes through; the jury decides which of them get `placesForTied`. */
  tied: readonly string[]
  placesForTied: number
  /** Clearly below it, in order. Place 1 is the first in line; those tied above take the places before these. */
  waiting: readonly { applicationId: string; place: number }[]
  /** Nobody scored them. */
  unscored: readonly string[]
  /** From in to out or from out to in if one juror is left out: those whose outcome hangs on one person. */
  changesSide: readonly SideChange[]
  /** Into a tie on the line, and never to the other side, if one juror is left out. */
  touchesLine: readonly SideChange[]
}

/** Which work the jurors picked for the joint exhibition. */
export interface WorkPick {
  /** Null: nobody picked one. */
  workId: string | null
  /** In the artist's order of priority. */
  votes: readonly { workId: string; votes: number }[]
  /** Several works have the most picks, and the artist's own priority decided. */
  split: boolean
  /** Everyone picked the same. */
  unanimous: boolean
}
