/** Which violins play first and which second: as many and as experienced on both sides, and who sat there stays. */

export interface Violinist {
  childId: string
  experienced: boolean
  /** Where the violinist sat last this semester; null: nowhere yet. */
  before: 'violin1' | 'violin2' | null
  /** Holds a place in that section that stays. */
  fixed: 'violin1' | 'violin2' | null
}

const MOVED = 50
const UNEVEN = 20
/** Nobody who is locked leaves the section. */
const TORN = 1000

/** The firsts are as many as the seconds, or one more. The same list in the same order gives the same answer. */
export function splitViolins(all: readonly Violinist[]): Map<string, 'violin1' | 'violin2'> {
  const firsts = Math.ceil(all.length / 2)
  // Only how many of each sort play first matters to the cost: all ways to take from the sorts are tried.
  const sorts = new Map<string, Violinist[]>()
  for (const one of all) {
    const key = `${one.experienced}|${one.before}|${one.fixed}`
    sorts.set(key, [...(sorts.get(key) ?? []), one])
  }
  const groups = [...sorts.values()]
  let best: { cost: number; takes: number[] } = { cost: Number.POSITIVE_INFINITY, takes: [] }
  const go = (at: number, left: number, cost: number, experienced: number, takes: number[]): void => {
    const group = groups[at]
    const [like] = group ?? []
    if (!group || !like) {
      const other = all.filter((one) => one.experienced).length - experienced
      const whole = cost + left * 10_000 + UNEVEN * Math.max(0, Math.abs(experienced - other) - 1)
      if (whole < best.cost) best = { cost: whole, takes }
      return
    }
    for (let take = Math.min(group.length, left); take >= 0; take--) {
      const torn = like.fixed === 'violin1' ? group.length - take : like.fixed === 'violin2' ? take : 0
      const moved = like.before === 'violin1' ? group.length - take : like.before === 'violin2' ? take : 0
      go(at + 1, left - take, cost + moved * MOVED + torn * TORN, experienced + (like.experienced ? take : 0), [
        ...takes,
        take,
      ])
    }
  }
  go(0, firsts, 0, 0, [])
  const split = new Map<string, 'violin1' | 'violin2'>()
  groups.forEach((group, at) => {
    group.forEach(({ childId }, place) => {
      split.set(childId, place < (best.takes[at] ?? 0) ? 'violin1' : 'violin2')
    })
  })
  return split
}
