/** How near the line an application came, in a word that an applicant may be told: never a score, never a juror. */

export const BANDS = ['near', 'under', 'wellUnder'] as const
export type Band = (typeof BANDS)[number]

/**
 * How far under the line a rank is: `near` within `nearLine` places of it (and above it, for one that was not accepted
 * all the same), `under` within half as many places as there are, `wellUnder` beyond. Those who share a rank share the
 * band. `rank` counts from 1, `capacity` is the number of places.
 */
export function bandOf(rank: number, capacity: number, nearLine: number): Band {
  const below = rank - capacity
  if (below <= nearLine) return 'near'
  return below <= Math.ceil(capacity / 2) ? 'under' : 'wellUnder'
}
