/** The simulated jury of the contested zone: seeded, so that every run gives the same figures. */
import { strengthsOf } from '#app/domains/art-round/deliberation/bradley-terry.ts'
import { type Duel, inKeptOrder } from '#app/domains/art-round/deliberation/duels.ts'
import { nextPair, type Pair } from '#app/domains/art-round/deliberation/pairs.ts'

/** Even numbers from 0 up to 1 (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const normalFrom = (even: () => number): number => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even())

/** How much a juror's look at one work is off, as a standard deviation; the works' quality has 1. */
const NOISE = 0.8

export type Way = 'chosen' | 'random'

function randomPair(ids: readonly string[], own: readonly Duel[], even: () => number): Pair {
  for (;;) {
    const [one, other] = [ids[Math.floor(even() * ids.length)], ids[Math.floor(even() * ids.length)]]
    if (one === undefined || other === undefined || one === other) continue
    const pair = inKeptOrder(one, other)
    if (!own.some(({ firstId, secondId }) => firstId === pair.firstId && secondId === pair.secondId)) return pair
  }
}

/** 24 works of quality N(0,1), three jurors who answer in turn; the share of the better half that ends above the line. */
export function rightHalf(seed: number, perJuror: number, way: Way): number {
  const even = numbersFrom(seed)
  const quality = new Map(Array.from({ length: 24 }, (_, at) => [`work-${at + 10}`, normalFrom(even)]))
  const ids = [...quality.keys()]
  const seen = (id: string) => (quality.get(id) ?? 0) + NOISE * normalFrom(even)
  const duels: Duel[] = []
  for (let turn = 0; turn < perJuror; turn++)
    for (const seatId of ['a', 'b', 'c']) {
      const own = duels.filter((duel) => duel.seatId === seatId)
      const zone = { applicationIds: ids, recused: new Set<string>(), places: 12, perJuror, seatId, seed: String(seed) }
      const pair = way === 'chosen' ? nextPair({ ...zone, duels }) : randomPair(ids, own, even)
      if (!pair) throw new Error('no pair is left')
      duels.push({ ...pair, seatId, outcome: seen(pair.firstId) > seen(pair.secondId) ? 'first' : 'second' })
    }
  const better = new Set([...ids].sort((a, b) => (quality.get(b) ?? 0) - (quality.get(a) ?? 0)).slice(0, 12))
  const { order } = strengthsOf(ids, duels)
  return order.slice(0, 12).filter((id) => better.has(id)).length / 12
}

export const meanRightHalf = (runs: number, perJuror: number, way: Way): number =>
  Array.from({ length: runs }, (_, seed) => rightHalf(seed + 1, perJuror, way)).reduce((sum, one) => sum + one, 0) /
  runs
