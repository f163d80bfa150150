import type { Assessment, Criterion } from '#app/domains/art-round/jury/jury.ts'
import { weightedScore } from '#app/domains/art-round/jury/rules.ts'
import { additiveModel } from './calibration.ts'
import type { Basis, JurorScore, Ranked, Ranking, Scored, WorkPick } from './selection.ts'

export interface RankOptions {
  /** The jurors who should have scored; without it, all who scored anything. */
  jurorIds?: readonly string[]
}

/** Scores that differ by less are the same score: they differ only by how a computer rounds. */
const grain = (score: number): number => Math.round(score * 1e9)

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

/** An application on its way to a rank: what it is compared by, in whole grains. */
interface Standing {
  of: Scored
  score: number
  /** The jurors' scores, highest first. */
  values: number[]
}

/**
 * The stated tie rule, "flest av de høyeste": most of the highest score goes first, then most of the next, and so on.
 * A score that is missing counts as one just below the lowest that the application has (as HotCRP's counts do).
 * Zero when nothing sets them apart.
 */
function byHighest(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const a = one[i] ?? (one.at(-1) ?? 0) - 0.5
    const b = other[i] ?? (other.at(-1) ?? 0) - 0.5
    if (a !== b) return b - a
  }
  return 0
}

/** Groups of applications that nothing sets apart, best group first. Ids give an order within a group, not a rank. */
export function groupsOf(scored: readonly Scored[], scoreOf: (of: Scored) => number): Scored[][] {
  const standings: Standing[] = scored.map((of) => ({
    of,
    score: grain(scoreOf(of)),
    values: of.scores.map(({ score }) => grain(score)).sort((a, b) => b - a),
  }))
  const compare = (one: Standing, other: Standing) => other.score - one.score || byHighest(one.values, other.values)
  standings.sort((one, other) => compare(one, other) || (one.of.applicationId < other.of.applicationId ? -1 : 1))
  const groups: Scored[][] = []
  let before: Standing | null = null
  for (const standing of standings) {
    if (before && compare(before, standing) === 0) groups.at(-1)?.push(standing.of)
    else groups.push([standing.of])
    before = standing
  }
  return groups
}

export const meanOf = (scores: readonly JurorScore[]): number =>
  scores.reduce((sum, { score }) => sum + score, 0) / scores.length

interface Order {
  basis: Basis
  missing: number
  leniency: ReadonlyMap<string, number>
  adjusted: (of: Scored) => number
  groups: Scored[][]
}

/** The groups, with the mean where every score is there and the additive model where some are missing. */
export function orderOf(applications: readonly Scored[], jurorIds: readonly string[]): Order {
  const scored = applications.filter(({ scores }) => scores.length > 0)
  const cells = scored.reduce((sum, { scores }) => sum + scores.length, 0)
  const missing = scored.length * jurorIds.length - cells
  const model = additiveModel(scored, jurorIds)
  const mean = (of: Scored) => meanOf(of.scores)
  const adjusted = (of: Scored) => (missing === 0 ? mean(of) : (model.quality.get(of.applicationId) ?? mean(of)))
  const basis: Basis = missing === 0 ? 'mean' : 'adjusted'
  return { basis, missing, leniency: model.leniency, adjusted, groups: groupsOf(scored, adjusted) }
}

const jurorsOf = (applications: readonly Scored[]): string[] =>
  [...new Set(applications.flatMap(({ scores }) => scores.map(({ jurorId }) => jurorId)))].sort()

/**
 * The ranking. With every score in place it is by the mean of the jurors' weighted scores; where scores are missing, by
 * the additive model, because an application must not lose by who was recused from it. Ties are set apart by the
 * stated rule (`selection.tieRule`); what it cannot set apart shares a rank. The same scores always give the same answer,
 * whatever order they come in. Applications that nobody scored stand last, without a rank, and are not counted in `missing`.
 */
export function rank(applications: readonly Scored[], options: RankOptions = {}): Ranking {
  const jurorIds = options.jurorIds ?? jurorsOf(applications)
  const order = orderOf(applications, jurorIds)
  const ranked: Ranked[] = []
  for (const group of order.groups) {
    const rankOfGroup = ranked.length + 1
    const ids = group.map(({ applicationId }) => applicationId)
    for (const of of group)
      ranked.push({
        applicationId: of.applicationId,
        rank: rankOfGroup,
        mean: meanOf(of.scores),
        adjusted: order.adjusted(of),
        scores: of.scores,
        tiedWith: ids.filter((id) => id !== of.applicationId),
      })
  }
  const unscored = applications
    .filter(({ scores }) => scores.length === 0)
    .map(({ applicationId }) => applicationId)
    .sort()
    .map((applicationId) => ({ applicationId, rank: null, mean: null, adjusted: null, scores: [], tiedWith: [] }))
  return {
    basis: order.basis,
    missing: order.missing,
    jurors: jurorIds.map((jurorId) => ({ jurorId, leniency: order.leniency.get(jurorId) ?? 0 })),
    applications: [...ranked, ...unscored],
  }
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
