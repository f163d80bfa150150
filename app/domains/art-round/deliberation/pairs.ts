/** Which two applications a juror is shown next in a duel round. */
import { runningOrder } from '#app/domains/art-round/jury/order.ts'
import { type Strengths, strengthsOf } from './bradley-terry.ts'
import { type Duel, inKeptOrder } from './duels.ts'

export interface Pair {
  firstId: string
  secondId: string
}

export interface Zone {
  /** The applications that are contested. */
  applicationIds: readonly string[]
  /** Whom this juror is recused from. */
  recused: ReadonlySet<string>
  /** The duels of all jurors in the order in which they were answered, this juror's own among them. */
  duels: readonly Duel[]
  /** How many of them there are places for. */
  places: number
  /** Comparisons that each juror is asked for. */
  perJuror: number
  seatId: string
  /** The round's secret, which keeps the order of pairs from being foretold. */
  seed: string
}

const pairsAmong = (size: number): number => (size * (size - 1)) / 2

/** How many duels a juror is proposed: each application about four times, and never more pairs than there are. */
export const proposedDuels = (applications: number): number => Math.min(2 * applications, pairsAmong(applications))

const allowedIn = ({ applicationIds, recused }: Pick<Zone, 'applicationIds' | 'recused'>): string[] =>
  [...new Set(applicationIds)].filter((id) => !recused.has(id)).sort()

/** How many this juror is asked for in all: fewer than the others when recusals leave fewer pairs. */
export const askedOf = (zone: Pick<Zone, 'applicationIds' | 'recused' | 'perJuror'>): number =>
  Math.min(zone.perJuror, pairsAmong(allowedIn(zone).length))

const ownDuels = ({ duels, seatId }: Pick<Zone, 'duels' | 'seatId'>): Duel[] =>
  duels.filter((duel) => duel.seatId === seatId)

/** Whether this juror may answer this pair now: both are in the zone, none is recused from, and it is not answered. */
export function mayFace(zone: Zone, { firstId, secondId }: Pair): boolean {
  const allowed = new Set(allowedIn(zone))
  return firstId < secondId && allowed.has(firstId) && allowed.has(secondId) && !isAnswered(zone, { firstId, secondId })
}

export const isAnswered = (zone: Pick<Zone, 'duels' | 'seatId'>, { firstId, secondId }: Pair): boolean =>
  ownDuels(zone).some((duel) => duel.firstId === firstId && duel.secondId === secondId)

/** In how many duels more than the juror's rarest an application may come up. */
const UNEVEN = 3

/**
 * The pair that tells most, for this juror, of who is above the line: two that the jury holds nearly equal, that are
 * still unsure, and near the line. No application comes up in over three duels more than the juror's rarest
 * while that can be helped, never one the juror is recused from, and never the same pair twice. Null when the juror has
 * answered what is asked.
 *
 * The outcome of the juror's own last duel is left out of account, so that the pair after the present one is known
 * beforehand and its pictures can be there already. The same state always gives the same pair.
 */
export function nextPair(zone: Zone): Pair | null {
  const own = ownDuels(zone)
  if (own.length >= askedOf(zone)) return null
  const last = own.at(-1)
  const duels = zone.duels.map((duel) => (duel === last ? { ...duel, outcome: 'equal' as const } : duel))
  return mostTelling(zone, own, strengthsOf(zone.applicationIds, duels))
}

/** The pair after this one, whatever its outcome; null when this one is the last. */
export const pairAfter = (zone: Zone, now: Pair): Pair | null =>
  nextPair({ ...zone, duels: [...zone.duels, { ...now, seatId: zone.seatId, outcome: 'equal' }] })

function mostTelling(zone: Zone, own: readonly Duel[], known: Strengths): Pair | null {
  // Where nothing sets two pairs apart, the juror's own shuffle does.
  const allowed = runningOrder(zone.seed, zone.seatId, allowedIn(zone))
  const answered = new Set(own.map(({ firstId, secondId }) => `${firstId} ${secondId}`))
  const seen = new Map(allowed.map((id) => [id, 0]))
  for (const id of own.flatMap(({ firstId, secondId }) => [firstId, secondId])) seen.set(id, (seen.get(id) ?? 0) + 1)
  const rarest = Math.min(...allowed.map((id) => seen.get(id) ?? 0))
  const gainOf = gainAtLine(known, zone.places)
  let best: { pair: Pair; uneven: number; gain: number } | null = null
  for (const [i, one] of allowed.entries())
    for (const other of allowed.slice(i + 1)) {
      const pair = inKeptOrder(one, other)
      if (answered.has(`${pair.firstId} ${pair.secondId}`)) continue
      const uneven = Math.max(UNEVEN, (seen.get(one) ?? 0) + 1 - rarest, (seen.get(other) ?? 0) + 1 - rarest)
      if (best && uneven > best.uneven) continue
      const gain = gainOf(pair)
      if (!best || uneven < best.uneven || gain > best.gain) best = { pair, uneven, gain }
    }
  return best?.pair ?? null
}

/**
 * How much an answer is expected to tell of who is above the line, in whole grains: by how much the variance of every
 * strength would shrink, those counted most whose side of the line is the most open.
 */
function gainAtLine({ order, strength, together }: Strengths, places: number): (pair: Pair) => number {
  const strengths = order.map((id) => strength.get(id) ?? 0)
  const at = new Map(order.map((id, index) => [id, index]))
  const covariance = order.map((one) => order.map((other) => together(one, other)))
  const of = (matrix: readonly (readonly number[])[], i: number, j: number) => matrix[i]?.[j] ?? 0
  const last = order.length - 1
  const line = ((strengths[Math.max(places - 1, 0)] ?? 0) + (strengths[Math.min(places, last)] ?? 0)) / 2
  const weights = strengths.map((own, i) => {
    const error = Math.sqrt(of(covariance, i, i))
    return Math.exp(-(((own - line) / error) ** 2) / 2) / error
  })
  // Σ weight · (covariance with one − covariance with the other)², for all pairs at once.
  const weighed = covariance.map((row) => row.map((value, k) => value * (weights[k] ?? 0)))
  const shared = weighed.map((row) =>
    covariance.map((other) => {
      let sum = 0
      for (let k = 0; k < row.length; k++) sum += (row[k] ?? 0) * (other[k] ?? 0)
      return sum
    }),
  )
  const apart = (matrix: readonly (readonly number[])[], i: number, j: number) =>
    of(matrix, i, i) + of(matrix, j, j) - 2 * of(matrix, i, j)
  return ({ firstId, secondId }) => {
    const [i, j] = [at.get(firstId) ?? 0, at.get(secondId) ?? 0]
    const p = 1 / (1 + Math.exp((strengths[j] ?? 0) - (strengths[i] ?? 0)))
    const told = (p * (1 - p)) / (1 + p * (1 - p) * apart(covariance, i, j))
    return Math.round(told * apart(shared, i, j) * 1e9)
  }
}

/** The two in the order in which they hang, left first: neither side is any application's own. */
export function hung({ seed, seatId }: Pick<Zone, 'seed' | 'seatId'>, { firstId, secondId }: Pair): [string, string] {
  const [left] = runningOrder(seed, `${seatId} ${firstId} ${secondId}`, [firstId, secondId])
  return left === firstId ? [firstId, secondId] : [secondId, firstId]
}
