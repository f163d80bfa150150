/**
 * Strengths from duels by the model of Bradley and Terry: A is preferred to B with the probability
 * 1 / (1 + e^(strength of B − strength of A)). A duel that ended even counts half for each.
 */
import type { Duel } from './duels.ts'
import { invert, solve } from './symmetric.ts'

type Fought = Pick<Duel, 'firstId' | 'secondId' | 'outcome'>

export interface Strengths {
  /** Best first; those who are equal in the order of their ids. */
  order: string[]
  /** On the log-odds scale, with 0 in the middle: 1 more is preferred in about 73 of 100 duels. */
  strength: Map<string, number>
  /** How sure each strength is (standard error), on the same scale. */
  error: Map<string, number>
  /** How two strengths are unsure together (covariance); of one and the same its variance. Both must be among the ids. */
  together(one: string, other: string): number
}

/**
 * How far apart strengths are thought to lie before any duel, as a standard deviation. It pulls every strength a
 * little to the middle, so that one who has won everything, or met nobody, has a strength too.
 */
const PRIOR_SD = 2
const RIDGE = 1 / PRIOR_SD ** 2
/** Far below what two strengths could differ by; Newton's steps reach it in some five rounds. */
const CLOSE_ENOUGH = 1e-10
const MOST_STEPS = 100

const chance = (difference: number): number => 1 / (1 + Math.exp(-difference))

/** What the ids have won against each other; an even duel is half a win for each. `wins[i][j]`: i was preferred to j. */
function winsOf(ids: readonly string[], duels: readonly Fought[]): number[][] {
  const at = new Map(ids.map((id, index) => [id, index]))
  const wins = ids.map(() => ids.map(() => 0))
  for (const { firstId, secondId, outcome } of duels) {
    const [first, second] = [at.get(firstId), at.get(secondId)]
    if (first === undefined || second === undefined || first === second) continue
    const share = outcome === 'first' ? 1 : outcome === 'second' ? 0 : 0.5
    const [row, column] = [wins[first], wins[second]]
    if (row) row[second] = (row[second] ?? 0) + share
    if (column) column[first] = (column[first] ?? 0) + 1 - share
  }
  return wins
}

/** The slope of the log-likelihood at a point, and its curvature with the sign turned (positive definite). */
function shapeAt(theta: readonly number[], wins: readonly (readonly number[])[]) {
  const slope = theta.map((t) => -RIDGE * t)
  const curve = theta.map((_, i) => theta.map((_, j) => (i === j ? RIDGE : 0)))
  for (const [i, row] of curve.entries())
    for (let j = i + 1; j < theta.length; j++) {
      const [won, lost] = [wins[i]?.[j] ?? 0, wins[j]?.[i] ?? 0]
      if (won + lost === 0) continue
      const p = chance((theta[i] ?? 0) - (theta[j] ?? 0))
      const surplus = won - (won + lost) * p
      const weight = (won + lost) * p * (1 - p)
      const other = curve[j] ?? []
      slope[i] = (slope[i] ?? 0) + surplus
      slope[j] = (slope[j] ?? 0) - surplus
      row[i] = (row[i] ?? 0) + weight
      other[j] = (other[j] ?? 0) + weight
      row[j] = -weight
      other[i] = -weight
    }
  return { slope, curve }
}

/** The log-likelihood with the prior, which Newton's steps must never make smaller. */
function likelihood(theta: readonly number[], wins: readonly (readonly number[])[]): number {
  let sum = 0
  for (let i = 0; i < theta.length; i++) {
    sum -= (RIDGE * (theta[i] ?? 0) ** 2) / 2
    for (let j = 0; j < theta.length; j++) {
      const won = wins[i]?.[j] ?? 0
      if (won > 0) sum -= won * Math.log1p(Math.exp((theta[j] ?? 0) - (theta[i] ?? 0)))
    }
  }
  return sum
}

function mostLikely(wins: readonly (readonly number[])[]): { theta: number[]; curve: number[][] } {
  let theta = wins.map(() => 0)
  let value = likelihood(theta, wins)
  for (let step = 0; step < MOST_STEPS; step++) {
    const { slope, curve } = shapeAt(theta, wins)
    const move = solve(curve, slope)
    let length = 1
    let tried = theta
    let reached = value
    // The function is concave, so a step that went too far is cut until it climbs.
    do {
      tried = theta.map((t, i) => t + length * (move[i] ?? 0))
      reached = likelihood(tried, wins)
      length /= 2
    } while (reached < value && length > 1e-6)
    const change = Math.max(0, ...tried.map((t, i) => Math.abs(t - (theta[i] ?? 0))))
    theta = tried
    value = reached
    if (change < CLOSE_ENOUGH) break
  }
  return { theta, curve: shapeAt(theta, wins).curve }
}

/** Two strengths that differ by less differ only by how a computer rounds. */
const grain = (strength: number): number => Math.round(strength * 1e7)

/**
 * The strengths of the applications by all their duels. Always defined, and the same whatever order duels and ids come
 * in. Duels with an application that is not among `applicationIds` are passed over.
 */
export function strengthsOf(applicationIds: readonly string[], duels: readonly Fought[]): Strengths {
  const ids = [...new Set(applicationIds)].sort()
  const { theta, curve } = mostLikely(winsOf(ids, duels))
  const covariance = invert(curve)
  const at = new Map(ids.map((id, index) => [id, index]))
  const strength = new Map(ids.map((id, index) => [id, theta[index] ?? 0]))
  const variance = (i: number, j: number) => covariance[i]?.[j] ?? 0
  return {
    order: [...ids].sort(
      (a, b) => grain(strength.get(b) ?? 0) - grain(strength.get(a) ?? 0) || (a < b ? -1 : a > b ? 1 : 0),
    ),
    strength,
    error: new Map(ids.map((id, index) => [id, Math.sqrt(variance(index, index))])),
    together: (one, other) => variance(at.get(one) ?? -1, at.get(other) ?? -1),
  }
}
