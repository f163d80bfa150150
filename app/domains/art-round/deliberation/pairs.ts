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
  const of = (id: string | undefined) => strength.get(id ?? '') ?? 0
  const line = (of(order[places - 1] ?? order[0]) + of(order[places] ?? order.at(-1))) / 2
  const ids = order.map((id) => {
    const error = Math.sqrt(together(id, id))
    return { id, weight: Math.exp(-(((of(id) - line) / error) ** 2) / 2) / error }
  })
  return ({ firstId, secondId }) => {
    const p = 1 / (1 + Math.exp(of(secondId) - of(firstId)))
    const spread = together(firstId, firstId) + together(secondId, secondId) - 2 * together(firstId, secondId)
    const told = (p * (1 - p)) / (1 + p * (1 - p) * spread)
    const sum = ids.reduce((all, { id, weight }) => {
      const shift = together(id, firstId) - together(id, secondId)
      return all + weight * shift * shift
    }, 0)
    return Math.round(told * sum * 1e9)
  }
}

/** The two in the order in which they hang, left first: neither side is any application's own. */
export function hung({ seed, seatId }: Pick<Zone, 'seed' | 'seatId'>, { firstId, secondId }: Pair): [string, string] {
  const [left] = runningOrder(seed, `${seatId} ${firstId} ${secondId}`, [firstId, secondId])
  return left === firstId ? [firstId, secondId] : [secondId, firstId]
}
