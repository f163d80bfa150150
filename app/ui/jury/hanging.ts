/** How the works of one application hang beside each other: in the artist's order, whole, and as large as they can be. */

/** Width to height of the wall beside the scores on a wide screen. */
export const WALL = 1.35

/** All ways of breaking a line of `count` works into rows. */
function ways(count: number): number[][] {
  if (count === 0) return [[]]
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((first) =>
    ways(count - first).map((rest) => [first, ...rest]),
  )
}

/** Rows of one height each, as wide as the wall or as high as it, whichever comes first. Gives the area they cover. */
function covered(ratios: readonly number[], way: readonly number[], wall: number): number {
  let from = 0
  const heights = way.map((count) => {
    const sum = ratios.slice(from, from + count).reduce((all, ratio) => all + ratio, 0)
    from += count
    return wall / sum
  })
  const scale = Math.min(1, 1 / heights.reduce((all, height) => all + height, 0))
  from = 0
  // The smallest work decides: none is put before another.
  const areas = way.flatMap((count, row) => {
    const own = ratios.slice(from, from + count).map((ratio) => ratio * ((heights[row] ?? 0) * scale) ** 2)
    from += count
    return own
  })
  return Math.min(...areas) * areas.length + areas.reduce((all, area) => all + area, 0)
}

/**
 * The rows in which works of these ratios (width to height) hang best on a wall, each row a list of places from 0. More
 * than six works hang in rows of three.
 */
export function rowsOf(ratios: readonly number[], wall = WALL): number[][] {
  const { length } = ratios
  const candidates = length <= 6 ? ways(length) : [Array.from({ length: Math.ceil(length / 3) }, () => 3)]
  let best: number[] = []
  let most = -1
  for (const way of candidates) {
    const area = covered(ratios, way, wall)
    if (area > most) [best, most] = [way, area]
  }
  let from = 0
  return best.map((count) => {
    const row = Array.from({ length: Math.min(count, length - from) }, (_, index) => from + index)
    from += count
    return row
  })
}
