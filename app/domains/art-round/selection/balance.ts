/** How a selection is composed beside all who applied (balansepanel), and what one more of a group would cost. */

export const DIMENSIONS = ['municipality', 'discipline', 'newcomer', 'studio', 'space'] as const
export type Dimension = (typeof DIMENSIONS)[number]
export const isDimension = (word: string): word is Dimension => (DIMENSIONS as readonly string[]).includes(word)

/** A group of applications: those of a municipality, of a discipline, the new, and so on. `key` is empty where it is not known. */
export interface Group {
  dimension: Dimension
  key: string
}

/** As an address and a form write it: "municipality:sigdal". */
export const wordOfGroup = ({ dimension, key }: Group): string => `${dimension}:${key}`

/** The group that a word names; null when it names none. */
export function groupOfWord(word: string): Group | null {
  const at = word.indexOf(':')
  const dimension = word.slice(0, at)
  return at > 0 && isDimension(dimension) ? { dimension, key: word.slice(at + 1) } : null
}

/** What of an application decides which groups it is in; `space` is of the work that would be shown. */
export interface Traits {
  municipalityId: string | null
  disciplines: readonly string[]
  isNew: boolean | null
  hasStudio: boolean | null
  space: 'wall' | 'floor' | null
}

const yesOrNo = (answer: boolean | null): string => (answer === null ? '' : answer ? 'yes' : 'no')

/** The groups of an application: one in every dimension, and as many disciplines as it names. */
export function groupsOf({ municipalityId, disciplines, isNew, hasStudio, space }: Traits): Group[] {
  const of = (dimension: Dimension, key: string): Group => ({ dimension, key })
  return [
    of('municipality', municipalityId ?? ''),
    ...(disciplines.length > 0 ? disciplines : ['']).map((key) => of('discipline', key)),
    of('newcomer', yesOrNo(isNew)),
    of('studio', yesOrNo(hasStudio)),
    of('space', space ?? ''),
  ]
}

/** All groups that occur, each once, and each application's by their places in that list: small enough for a browser. */
export interface Grouping {
  groups: Group[]
  of: number[][]
}

export function groupingOf(traits: readonly Traits[]): Grouping {
  const places = new Map<string, number>()
  const groups: Group[] = []
  const of = traits.map((one) =>
    groupsOf(one).map((group) => {
      const word = wordOfGroup(group)
      const known = places.get(word)
      if (known !== undefined) return known
      places.set(word, groups.length)
      return groups.push(group) - 1
    }),
  )
  return { groups, of }
}

/** How many of a group applied, and how many of them are chosen. */
export interface Share {
  group: number
  applied: number
  chosen: number
}

/** Every group of a grouping, by its place in the list. `chosen` answers for each application whether it is in. */
export function sharesOf({ groups, of }: Grouping, chosen: (index: number) => boolean): Share[] {
  const shares = groups.map((_, group) => ({ group, applied: 0, chosen: 0 }))
  for (const [index, own] of of.entries()) {
    const isIn = chosen(index)
    for (const group of own) {
      const share = shares[group]
      if (!share) continue
      share.applied++
      if (isIn) share.chosen++
    }
  }
  return shares
}

/** An application as an exchange sees it. */
export interface Exchangeable {
  id: string
  chosen: boolean
  /** Decided by hand: an exchange leaves it alone. */
  locked: boolean
  /** What it is ranked by; null: nobody scored it, and it cannot come in. */
  score: number | null
  /** Its place in the whole order, ties in the order in which they are listed; 0 is the best. */
  place: number
  /** Shared by those who are tied. */
  rank: number | null
  groups: readonly string[]
}

export interface Swap {
  inId: string
  outId: string
  /** Points that the one who goes out is above the one who comes in; negative where a tie or a choice by hand lies between. */
  loss: number
  /** Ranks between them. */
  ranks: number
}

/**
 * The cheapest exchange that brings one more of a group in: one of it who is not chosen, for one who is chosen and not of
 * it. The loss is smallest in points, then in ranks; between equals the better placed comes in and the worse placed goes
 * out. What was decided by hand stays. In each dimension of `keep` no group loses one: who comes in belongs to every group
 * of that dimension that the other leaves. Null: there is nobody to exchange.
 */
export function cheapestSwap(
  applications: readonly Exchangeable[],
  group: Group,
  keep: readonly Dimension[] = [],
): Swap | null {
  const wanted = wordOfGroup(group)
  const scored = applications.filter((of) => !of.locked && of.score !== null && of.rank !== null)
  const incoming = scored.filter((of) => !of.chosen && of.groups.includes(wanted))
  const outgoing = scored.filter((of) => of.chosen && !of.groups.includes(wanted))
  const heldBack = (of: Exchangeable) => of.groups.filter((word) => keep.some((dim) => word.startsWith(`${dim}:`)))
  // Only the best of those who bring the same groups along can be the one, and only the last of those who take the same away.
  const best = firstOfEach(incoming, heldBack, (one, other) => better(one, other))
  const last = firstOfEach(outgoing, heldBack, (one, other) => better(other, one))
  let found: { swap: Swap; goesIn: Exchangeable; goesOut: Exchangeable } | null = null
  for (const goesOut of last)
    for (const goesIn of best) {
      if (!heldBack(goesOut).every((word) => goesIn.groups.includes(word))) continue
      const swap = swapOf(goesIn, goesOut)
      if (!found || cheaper({ swap, goesIn, goesOut }, found)) found = { swap, goesIn, goesOut }
    }
  return found?.swap ?? null
}

/** Equal means that a computer rounded otherwise are equal. */
const points = (score: number): number => Math.round(score * 1e9) / 1e9

type Weighed = Pick<Exchangeable, 'id' | 'score' | 'rank'>

/** What an exchange of one for the other costs. */
export const swapOf = (goesIn: Weighed, goesOut: Weighed): Swap => ({
  ...{ inId: goesIn.id, outId: goesOut.id },
  loss: points((goesOut.score ?? 0) - (goesIn.score ?? 0)),
  ranks: (goesIn.rank ?? 0) - (goesOut.rank ?? 0),
})

/** Below zero: the first has the better score, or the better rank, or the better place. */
const better = (one: Exchangeable, other: Exchangeable): number =>
  points((other.score ?? 0) - (one.score ?? 0)) || (one.rank ?? 0) - (other.rank ?? 0) || one.place - other.place

interface Found {
  swap: Swap
  goesIn: Exchangeable
  goesOut: Exchangeable
}

const cheaper = (one: Found, other: Found): boolean =>
  (one.swap.loss - other.swap.loss ||
    one.swap.ranks - other.swap.ranks ||
    one.goesIn.place - other.goesIn.place ||
    other.goesOut.place - one.goesOut.place) < 0

function firstOfEach(
  applications: readonly Exchangeable[],
  keyOf: (of: Exchangeable) => readonly string[],
  order: (one: Exchangeable, other: Exchangeable) => number,
): Exchangeable[] {
  const first = new Map<string, Exchangeable>()
  for (const of of applications) {
    const key = [...keyOf(of)].sort().join(' ')
    const known = first.get(key)
    if (!known || order(of, known) < 0) first.set(key, of)
  }
  return [...first.values()]
}
