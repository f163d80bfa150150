import type { Counts } from './finding.ts'
import type { WayOut } from './views.ts'

/** For an empty result: each choice whose removal alone would give somebody, the most first. */
export const waysOutOf = (counts: Counts): WayOut[] =>
  [...counts.without].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
