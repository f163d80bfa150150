/**
 * Rankings that were made, and made ready for a line, a moment ago. Ranking again without each juror costs more than all the rest of a
 * page together, and its answer follows from the scores alone: a line is taken from here only where every score, juror and
 * step is the same as it was, so nothing here can be out of date.
 */
import { drawLine, type Lined, linedUp } from './line.ts'
import { type RankOptions, rank } from './rules.ts'
import type { Line, Ranking, RankingPart, Scored } from './selection.ts'

/** As many calls as a secretariat works with at a time. */
const MOST = 4
const kept: Lined[] = []

/** The same as `linedUp`. */
export function lineUp(ranking: Ranking): Lined {
  const known = kept.find((lined) => sameRanking(lined.ranking, ranking))
  if (known) kept.splice(kept.indexOf(known), 1)
  const lined = known ?? linedUp(ranking)
  kept.unshift(lined)
  kept.length = Math.min(kept.length, MOST)
  return lined
}

/** Scores, jurors and steps of one round, with the ranking that follows from them. */
interface KeptRank {
  scored: readonly Scored[]
  options: RankOptions
  ranking: Ranking
}

/** As many rounds as those calls have, each with and without the talk. */
const MOST_RANKS = 12
const keptRanks: KeptRank[] = []

/** The same as `rank`. */
export function rankUp(scored: readonly Scored[], options: RankOptions): Ranking {
  const known = keptRanks.find((one) => sameOptions(one.options, options) && sameScores(one.scored, scored))
  if (known) keptRanks.splice(keptRanks.indexOf(known), 1)
  const made = known ?? { scored, options, ranking: rank(scored, options) }
  keptRanks.unshift(made)
  keptRanks.length = Math.min(keptRanks.length, MOST_RANKS)
  return made.ranking
}

const drawn = new WeakMap<Lined, Map<number, Line>>()

/** The same as `drawLine` of what was lined up. */
export function drawUp(ranking: Ranking, capacity: number, lined: Lined): Line {
  if (lined.ranking !== ranking) return drawLine(ranking, capacity, lined)
  const lines = drawn.get(lined) ?? new Map<number, Line>()
  drawn.set(lined, lines)
  const line = lines.get(capacity) ?? drawLine(ranking, capacity, lined)
  lines.set(capacity, line)
  return line
}

const sameOptions = (one: RankOptions, other: RankOptions): boolean =>
  one.jurorIds?.join() === other.jurorIds?.join() &&
  (one.chairId ?? null) === (other.chairId ?? null) &&
  sameDuels(one.duels ?? null, other.duels ?? null)

const sameScores = (one: readonly Scored[], other: readonly Scored[]): boolean =>
  one.length === other.length && one.every((of, index) => sameScored(of, other[index]))

function sameRanking(one: Ranking, other: Ranking): boolean {
  if (one === other) return true
  return (
    one.parts.length === other.parts.length &&
    one.applications.length === other.applications.length &&
    one.applications.every((of, index) => {
      const same = other.applications[index]
      return same?.applicationId === of.applicationId && same.part === of.part && same.rank === of.rank
    }) &&
    one.parts.every((part, index) => {
      const same = other.parts[index]
      return same !== undefined && samePart(part, same)
    })
  )
}

const samePart = (one: RankingPart, other: RankingPart): boolean =>
  one.chairId === other.chairId &&
  one.expected.join() === other.expected.join() &&
  sameDuels(one.duels, other.duels) &&
  sameScores(one.scored, other.scored)

const sameDuels = (one: RankingPart['duels'], other: RankingPart['duels']): boolean =>
  one === other ||
  (one !== null && other !== null && one.size === other.size && [...one].every(([id, at]) => other.get(id) === at))

const sameScored = (one: Scored, other: Scored | undefined): boolean =>
  other !== undefined &&
  one.applicationId === other.applicationId &&
  one.scores.length === other.scores.length &&
  one.scores.every(({ jurorId, score }, index) => {
    const same = other.scores[index]
    return same?.jurorId === jurorId && same.score === score
  })
