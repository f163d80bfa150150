/** How a juror's own use of a scale is drawn: a bar for each score of a short scale, one for ten scores of a long one. */
import type { Scale } from '#app/domains/art-round/jury/jury.ts'
import { hasButtons } from '#app/domains/art-round/jury/terms.ts'

/** Scores to a bar where one bar each would be too thin to see. */
const TOGETHER = 10

export interface ScoreBar {
  /** Lowest and highest score of the bar; the same on a short scale. */
  from: number
  to: number
  count: number
}

/** @param counts of each score, from the lowest on. The highest score belongs to the last full bar: 90–100, not 100. */
export function barsOf(counts: readonly number[], scale: Scale): ScoreBar[] {
  const wide = hasButtons(scale) ? 1 : TOGETHER
  const bars: ScoreBar[] = []
  for (const [index, count] of counts.entries()) {
    const from = scale.min + Math.floor(index / wide) * wide
    const last = bars.at(-1)
    const alone = wide > 1 && from === scale.max
    if (last && (last.from === from || alone)) {
      last.to = scale.min + index
      last.count += count
    } else bars.push({ from, to: scale.min + index, count })
  }
  return bars
}
