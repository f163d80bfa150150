/**
 * Rankings that were made ready for a line a moment ago. Ranking again without each juror costs more than all the rest of a
 * page together, and its answer follows from the scores alone: a line is taken from here only where every score, juror and
 * step is the same as it was, so nothing here can be out of date.
 */
import { type Lined, linedUp } from './line.ts'
import type { Ranking, RankingPart, Scored } from './selection.ts'

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

function sameRanking(one: Ranking, other: Ranking): boolean {
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
  one.scored.length === other.scored.length &&
  one.scored.every((of, index) => sameScored(of, other.scored[index]))

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
