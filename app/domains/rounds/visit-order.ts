/**
 * In which order to go by some places, each open for a part of the day. What counts, in this order: to reach as many as
 * possible, to have the whole stay at each, to be done early, and to travel little.
 */
export interface Call {
  /** Minutes of the day. */
  opens: number
  closes: number
}

/** A tour to be ordered; its places are 0, 1, 2 …, and so are the rows of the table. */
export interface Tour {
  calls: readonly Call[]
  /** Minutes from one place to another. */
  between: readonly (readonly number[])[]
  /** Minutes from the start to each place; null when one starts at the first, wherever it is. */
  fromStart: readonly number[] | null
  /** Minute of the day on which one sets out. */
  leaves: number
  /** Minutes at each place. */
  stay: number
  /** A shorter call than this is none. */
  least: number
}

export interface Visit {
  place: number
  /** Minutes on the way here. */
  travel: number
  arrives: number
  begins: number
  leaves: number
}

export interface Walk {
  visits: Visit[]
  /** In the order in which they were passed by. */
  missed: number[]
  ends: number
  cost: number
}

const MISSED = 1e8
const SHORT = 1e4
const TRAVEL = 0.01

/** Goes by the places in this order; a place that has closed, or closes within the least stay, is passed by. */
export function walk(tour: Tour, order: readonly number[]): Walk {
  const { calls, between, fromStart, stay, least } = tour
  const visits: Visit[] = []
  const missed: number[] = []
  let [now, here, travelled, short] = [tour.leaves, -1, 0, 0]
  for (const place of order) {
    const call = calls[place]
    if (!call) continue
    const travel = here === -1 ? (fromStart?.[place] ?? 0) : (between[here]?.[place] ?? 0)
    const arrives = now + travel
    const begins = Math.max(arrives, call.opens)
    const leaves = Math.min(begins + stay, call.closes)
    if (leaves - begins < least) {
      missed.push(place)
      continue
    }
    visits.push({ place, travel, arrives, begins, leaves })
    short += stay - (leaves - begins)
    travelled += travel
    now = leaves
    here = place
  }
  const cost = missed.length * MISSED + short * SHORT + (now - tour.leaves) + travelled * TRAVEL
  return { visits, missed, ends: now, cost }
}

/** Always on to the place that one can begin at first; of two such to the nearer. `first` may be told. */
export function nearestNeighbour(tour: Tour, first?: number): number[] {
  const { calls, between, fromStart, stay } = tour
  const left = new Set(calls.keys())
  const order: number[] = []
  let now = tour.leaves
  let here = -1
  while (left.size > 0) {
    let next = -1
    let nearest = Infinity
    if (here === -1 && first !== undefined) next = first
    else
      for (const place of left) {
        const travel = here === -1 ? (fromStart?.[place] ?? 0) : (between[here]?.[place] ?? 0)
        const begins = Math.max(now + travel, calls[place]?.opens ?? 0)
        const price = begins + travel * TRAVEL + (begins >= (calls[place]?.closes ?? 0) ? MISSED : 0)
        if (price < nearest) [next, nearest] = [place, price]
      }
    const travel = here === -1 ? (fromStart?.[next] ?? 0) : (between[here]?.[next] ?? 0)
    now = Math.max(now + travel, calls[next]?.opens ?? 0) + stay
    here = next
    order.push(next)
    left.delete(next)
  }
  return order
}

/** Every order with one part turned round (2-opt), and with one to three places moved elsewhere, also turned (or-opt). */
function* neighbours(order: readonly number[]): Generator<number[]> {
  const { length } = order
  for (let from = 0; from < length - 1; from++)
    for (let to = from + 1; to < length; to++)
      yield [...order.slice(0, from), ...order.slice(from, to + 1).reverse(), ...order.slice(to + 1)]
  for (let size = 1; size <= Math.min(3, length - 1); size++)
    for (let from = 0; from + size <= length; from++) {
      const part = order.slice(from, from + size)
      const rest = [...order.slice(0, from), ...order.slice(from + size)]
      for (let to = 0; to <= rest.length; to++) {
        if (to === from) continue
        yield [...rest.slice(0, to), ...part, ...rest.slice(to)]
        if (size > 1) yield [...rest.slice(0, to), ...[...part].reverse(), ...rest.slice(to)]
      }
    }
}

/** Steps to something better; a round of a day has settled long before. */
const STEPS = 500

/** Takes what is better until nothing near is: never worse than what it was given. */
export function improved(tour: Tour, given: readonly number[]): number[] {
  let best = [...given]
  let { cost } = walk(tour, best)
  for (let step = 0; step < STEPS; step++) {
    const from: number[] = best
    let least = cost
    for (const order of neighbours(from)) {
      const tried = walk(tour, order).cost
      if (tried < least - 1e-9) [best, least] = [order, tried]
    }
    if (best === from) break
    cost = least
  }
  return best
}

/** Up to this many places every one of them is tried as the first; of more, the nearest and the one that closes first. */
export const TRIED_FIRST = 15

/** A good order, the same for the same tour. */
export function goodOrder(tour: Tour): number[] {
  const all = [...tour.calls.keys()]
  const byClosing = [...all].sort((a, b) => (tour.calls[a]?.closes ?? 0) - (tour.calls[b]?.closes ?? 0))
  const firsts = all.length <= TRIED_FIRST ? all : []
  const given = [nearestNeighbour(tour), byClosing, ...firsts.map((first) => nearestNeighbour(tour, first))]
  let best = all
  let least = walk(tour, all).cost
  for (const order of given.map((one) => improved(tour, one))) {
    const { cost } = walk(tour, order)
    if (cost < least - 1e-9) [best, least] = [order, cost]
  }
  return best
}
