import type { Assessment, Criterion } from '#app/domains/art-round/jury/jury.ts'
import { weightedScore } from '#app/domains/art-round/jury/rules.ts'
import { additiveModel } from './calibration.ts'
import type { Basis, JurorScore, Ranked, Ranking, RankingPart, Scored, WorkPick } from './selection.ts'
import { type Grouped, grouped, type TieSteps } from './ties.ts'

export interface RankOptions extends Partial<TieSteps> {
  /** The jurors who should have scored; without it, all who scored anything. A stand-in is not among them. */
  jurorIds?: readonly string[]
}

/** What the jurors' rows say, brought into the shape that is ranked: weighted scores, none from a recused juror. */
export function scoredApplications(
  applicationIds: readonly string[],
  assessments: readonly (Pick<Assessment, 'applicationId' | 'recused' | 'scores'> & { jurorId: string })[],
  criteria: readonly Pick<Criterion, 'id' | 'weight'>[],
): Scored[] {
  const scores = new Map<string, JurorScore[]>(applicationIds.map((id) => [id, []]))
  for (const assessment of assessments) {
    const score = assessment.recused ? null : weightedScore(assessment.scores, criteria)
    if (score !== null) scores.get(assessment.applicationId)?.push({ jurorId: assessment.jurorId, score })
  }
  return [...scores].map(([applicationId, given]) => ({ applicationId, scores: given }))
}

export const meanOf = (scores: readonly JurorScore[]): number =>
  scores.reduce((sum, { score }) => sum + score, 0) / scores.length

interface Order extends Grouped {
  basis: Basis
  missing: number
  leniency: ReadonlyMap<string, number>
  adjusted: (of: Scored) => number
}

const jurorsOf = (applications: readonly Scored[]): string[] =>
  [...new Set(applications.flatMap(({ scores }) => scores.map(({ jurorId }) => jurorId)))].sort()

/** The groups, with the mean where every expected score is there and the additive model where some are missing. */
export function orderOf(applications: readonly Scored[], expected: readonly string[], steps: TieSteps): Order {
  const scored = applications.filter(({ scores }) => scores.length > 0)
  const due = new Set(expected)
  let cells = 0
  let others = 0
  for (const { scores } of scored)
    for (const { jurorId } of scores)
      if (due.has(jurorId)) cells++
      else others++
  const missing = scored.length * due.size - cells
  // With a stand-in's score even a full row is not like the others, so the model is asked as well.
  const basis: Basis = missing === 0 && others === 0 ? 'mean' : 'adjusted'
  const model = additiveModel(scored, others === 0 ? expected : [...new Set([...expected, ...jurorsOf(scored)])])
  const mean = (of: Scored) => meanOf(of.scores)
  const adjusted = (of: Scored) => (basis === 'mean' ? mean(of) : (model.quality.get(of.applicationId) ?? mean(of)))
  return { basis, missing, leniency: model.leniency, adjusted, ...grouped(scored, adjusted, steps) }
}

/**
 * The ranking. With every score in place it is by the mean of the jurors' weighted scores; where scores are missing, by
 * the additive model, because an application must not lose by who was recused from it. Ties are set apart step by step
 * (see `grouped`); what no step sets apart shares a rank. The same scores always give the same answer, whatever order
 * they come in. Applications that nobody scored stand last, without a rank, and are not counted in `missing`.
 */
export function rank(applications: readonly Scored[], options: RankOptions = {}): Ranking {
  const { jurorIds = jurorsOf(applications), chairId = null, duels = null } = options
  const order = orderOf(applications, jurorIds, { chairId, duels })
  const jurors = [...order.leniency].map(([jurorId, leniency]) => ({ jurorId, leniency }))
  const { basis, missing, tiedAfter } = order
  const steps = { chairId, duels }
  const part: RankingPart = { basis, missing, jurors, tiedAfter, scored: applications, expected: jurorIds, ...steps }
  const ranked = rankedOf(order.groups, 0, (of) => ({ mean: meanOf(of.scores), adjusted: order.adjusted(of), part: 0 }))
  return { basis, missing, jurors, applications: [...ranked, ...unscoredOf(applications)], parts: [part] }
}

function rankedOf<T extends { applicationId: string; scores: readonly JurorScore[] }>(
  groups: readonly (readonly T[])[],
  before: number,
  more: (of: T) => Pick<Ranked, 'mean' | 'adjusted' | 'part'>,
): Ranked[] {
  const ranked: Ranked[] = []
  for (const group of groups) {
    const rankOfGroup = before + ranked.length + 1
    const ids = group.map(({ applicationId }) => applicationId)
    for (const of of group) {
      const tiedWith = ids.length === 1 ? [] : ids.filter((id) => id !== of.applicationId)
      ranked.push({ applicationId: of.applicationId, rank: rankOfGroup, scores: of.scores, tiedWith, ...more(of) })
    }
  }
  return ranked
}

const unscoredOf = (applications: readonly Pick<Scored, 'applicationId' | 'scores'>[]): Ranked[] =>
  applications
    .filter(({ scores }) => scores.length === 0)
    .map(({ applicationId }) => applicationId)
    .sort()
    .map((applicationId) => ({
      ...{ applicationId, rank: null, mean: null, adjusted: null },
      ...{ scores: [], tiedWith: [], part: 0 },
    }))

/** The groups that a ranking's ranks make, best first. */
export function groupsIn(applications: readonly Ranked[]): Ranked[][] {
  const groups: Ranked[][] = []
  for (const ranked of applications) {
    if (ranked.rank === null) continue
    if (groups.at(-1)?.[0]?.rank === ranked.rank) groups.at(-1)?.push(ranked)
    else groups.push([ranked])
  }
  return groups
}

/**
 * The rankings of several rounds as one, the latest first. Each application stands in the latest round that it was in,
 * scored there or not; those of an earlier round who did not go on come below all who did, in the order of that round.
 */
export function stackRankings(rankings: readonly [Ranking, ...Ranking[]]): Ranking {
  const [first, ...earlier] = rankings
  if (earlier.length === 0) return first
  const ranked = first.applications.filter((of) => of.rank !== null)
  const unscored = first.applications.filter((of) => of.rank === null)
  const placed = new Set(first.applications.map(({ applicationId }) => applicationId))
  for (const [index, ranking] of earlier.entries()) {
    const rest = ranking.applications.filter(({ applicationId }) => !placed.has(applicationId))
    for (const { applicationId } of rest) placed.add(applicationId)
    const part = index + 1
    ranked.push(...rankedOf(groupsIn(rest), ranked.length, ({ mean, adjusted }) => ({ mean, adjusted, part })))
    unscored.push(...rest.filter((of) => of.rank === null))
  }
  return { ...first, applications: [...ranked, ...unscored], parts: rankings.flatMap(({ parts }) => parts) }
}

/**
 * The work for the joint exhibition: what most jurors picked; where several have the most, the one of them that the artist
 * put first. `artistPriority` is all the works of the application, in the artist's order; a pick of any other is not counted.
 */
export function pickOfWork(picks: readonly (string | null)[], artistPriority: readonly string[]): WorkPick {
  const votes = artistPriority.map((workId) => ({ workId, votes: picks.filter((pick) => pick === workId).length }))
  const most = Math.max(0, ...votes.map((of) => of.votes))
  const leading = votes.filter((of) => of.votes === most)
  const cast = votes.reduce((sum, of) => sum + of.votes, 0)
  if (most === 0) return { workId: null, votes, split: false, unanimous: false }
  return { workId: leading[0]?.workId ?? null, votes, split: leading.length > 1, unanimous: most === cast }
}
