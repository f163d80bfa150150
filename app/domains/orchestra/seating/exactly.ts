/** The cheapest way to put some people on some places, found over all sets of who is placed already. */
import { type Place, placeKey } from './desks.ts'

/** What placing costs: one on a place, and two at a desk. */
export interface Costs<S> {
  alone(sitter: S, place: Place): number
  together(a: S, b: S): number
  /** Who sits at the other side of the desk and stays there; undefined: nobody. */
  mate(place: Place): S | undefined
}

const ALONE = 255

/**
 * Puts as many as fit, in the order of the places; desks whose two sides are both open are filled in one step. The work
 * doubles with each person: no more than some fifteen at a time.
 */
export function exactly<S extends { childId: string }>(
  places: readonly Place[],
  sitters: readonly S[],
  costs: Costs<S>,
): Map<string, string> {
  const count = Math.min(places.length, sitters.length)
  const full = 1 << sitters.length
  const cost = new Float64Array(full).fill(Number.POSITIVE_INFINITY)
  const steps = new Int32Array(full)
  cost[0] = 0
  const offer = (mask: number, sum: number, step: number) => {
    if (sum >= (cost[mask] ?? 0)) return
    cost[mask] = sum
    steps[mask] = step
  }
  for (let mask = 0; mask < full; mask++) {
    const here = cost[mask] ?? Number.POSITIVE_INFINITY
    const at = bits(mask)
    const place = places[at]
    if (!Number.isFinite(here) || !place || at >= count) continue
    const next = places[at + 1]
    const second = next !== undefined && next.desk === place.desk && at + 1 < count ? next : null
    const mate = second ? undefined : costs.mate(place)
    for (const [i, one] of sitters.entries()) {
      if (mask & (1 << i)) continue
      const single = here + costs.alone(one, place) + (mate ? costs.together(one, mate) : 0)
      if (!second) offer(mask | (1 << i), single, (i << 8) | ALONE)
      else
        for (const [j, other] of sitters.entries()) {
          if (i === j || mask & (1 << j)) continue
          const both = single + costs.alone(other, second) + costs.together(one, other)
          offer(mask | (1 << i) | (1 << j), both, (i << 8) | j)
        }
    }
  }
  return traced(places, sitters, { cost, steps, count })
}

/** Follows the steps back from the cheapest set of so many. */
function traced<S extends { childId: string }>(
  places: readonly Place[],
  sitters: readonly S[],
  { cost, steps, count }: { cost: Float64Array; steps: Int32Array; count: number },
): Map<string, string> {
  let mask = -1
  for (let one = 0; one < cost.length; one++)
    if (bits(one) === count && (mask < 0 || (cost[one] ?? 0) < (cost[mask] ?? 0))) mask = one
  const found = new Map<string, string>()
  const put = (place: Place | undefined, sitter: S | undefined) => {
    if (place && sitter) found.set(placeKey(place), sitter.childId)
  }
  while (mask > 0) {
    const step = steps[mask] ?? 0
    const [i, j] = [step >> 8, step & 255]
    const at = bits(mask)
    if (j === ALONE) put(places[at - 1], sitters[i])
    else {
      put(places[at - 2], sitters[i])
      put(places[at - 1], sitters[j])
      mask &= ~(1 << j)
    }
    mask &= ~(1 << i)
  }
  return found
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest &= rest - 1) count++
  return count
}
