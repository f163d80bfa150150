/** The order of the talk in which jurors who are recused have to leave the room the fewest times. */

export interface Discussed {
  applicationId: string
  /** The seats of the jurors who must be outside while it is talked about. */
  outside: readonly string[]
}

/** The jurors who are outside together, and what is talked about meanwhile, best ranked first. */
interface Spell {
  outside: ReadonlySet<string>
  applicationIds: string[]
}

/** Up to here every order of the spells is looked at, in effect; with more the order is made better until it stays. */
const EXACT = 12

const NOBODY: ReadonlySet<string> = new Set()

/** How many have to get up and go out when the talk comes from one to the other. */
const leaving = (from: ReadonlySet<string>, to: ReadonlySet<string>): number =>
  [...to].filter((seat) => !from.has(seat)).length

/** How often anyone leaves the room in all; everyone is inside before the first. */
export function leavesOf(order: readonly Discussed[]): number {
  let before = NOBODY
  let sum = 0
  for (const { outside } of order) {
    const now = new Set(outside)
    sum += leaving(before, now)
    before = now
  }
  return sum
}

/**
 * The applications, given best ranked first, in the order of the talk: those with the same jurors outside come together,
 * in their ranked order, and these spells stand so that the jurors leave the room the fewest times; among orders that are
 * as good, what is ranked higher comes first. The fewest for up to twelve different sets of jurors outside,
 * which three to seven jurors seldom exceed; beyond that a good order that is not proven to be the best.
 */
export function talkOrder(ranked: readonly Discussed[]): string[] {
  const spells = spellsOf(ranked)
  const order = spells.length <= EXACT ? bestOrder(spells) : goodOrder(spells)
  return order.flatMap(({ applicationIds }) => applicationIds)
}

/** In the order of the best ranked of each. */
function spellsOf(ranked: readonly Discussed[]): Spell[] {
  const spells = new Map<string, Spell>()
  for (const { applicationId, outside } of ranked) {
    const key = [...new Set(outside)].sort().join(' ')
    const spell = spells.get(key)
    if (spell) spell.applicationIds.push(applicationId)
    else spells.set(key, { outside: new Set(outside), applicationIds: [applicationId] })
  }
  return [...spells.values()]
}

/**
 * Held and Karp's way: for every set of spells that are left and every spell before them, the fewest leaves that they
 * cost. Then from the front always the best ranked spell with which the fewest can still be had.
 */
function bestOrder(spells: readonly Spell[]): Spell[] {
  const none = spells.length
  const outside = (at: number) => spells[at]?.outside ?? NOBODY
  const known = new Map<number, number>()
  const least = (left: number, before: number): number => {
    if (left === 0) return 0
    const key = left * (none + 1) + before
    const found = known.get(key)
    if (found !== undefined) return found
    let best = Number.POSITIVE_INFINITY
    for (let next = 0; next < none; next++)
      if (left & (1 << next))
        best = Math.min(best, leaving(outside(before), outside(next)) + least(left & ~(1 << next), next))
    known.set(key, best)
    return best
  }
  const order: Spell[] = []
  let left = (1 << none) - 1
  let before = none
  while (left !== 0) {
    const wanted = least(left, before)
    const next = spells.findIndex(
      (_, at) => left & (1 << at) && leaving(outside(before), outside(at)) + least(left & ~(1 << at), at) === wanted,
    )
    const spell = spells[next]
    if (!spell) break
    order.push(spell)
    left &= ~(1 << next)
    before = next
  }
  return order
}

/** The nearest spell each time, then stretches turned round for as long as that saves anyone a leave (2-opt). */
function goodOrder(spells: readonly Spell[]): Spell[] {
  const rest = [...spells]
  let order: Spell[] = []
  while (rest.length > 0) {
    const from = order.at(-1)?.outside ?? NOBODY
    const costs = rest.map(({ outside }) => leaving(from, outside) + leaving(outside, from))
    order.push(...rest.splice(costs.indexOf(Math.min(...costs)), 1))
  }
  if (costOf(spells) <= costOf(order)) order = [...spells]
  let cost = costOf(order)
  for (let better = true; better; ) {
    better = false
    for (let from = 0; from < order.length - 1; from++)
      for (let to = from + 1; to < order.length; to++) {
        const turned = [...order.slice(0, from), ...order.slice(from, to + 1).reverse(), ...order.slice(to + 1)]
        const reached = costOf(turned)
        if (reached >= cost) continue
        order = turned
        cost = reached
        better = true
      }
  }
  return order
}

const costOf = (order: readonly Spell[]): number =>
  order.reduce((sum, { outside }, at) => sum + leaving(order[at - 1]?.outside ?? NOBODY, outside), 0)
