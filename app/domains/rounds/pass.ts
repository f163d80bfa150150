/** The visitor's pass (stempelkort): a random number in the visitor's own browser, and a stamp for each door. */
import type { Opening } from '#app/domains/art-round/studio/opening.ts'
import type { TextKey } from '#app/i18n/keys.ts'
import { type CivilDate, minutes } from '#app/kernel/when.ts'
import { type Point, straightLine } from './travel.ts'

/** So many stamps in one studio within so long are no visitors any more, but a program. */
export const MOST_STAMPS_AT_ONCE = 60
export const AT_ONCE_MS = minutes(10)

/** A stamp as the pass shows it. */
export interface Stamp {
  number: number
  date: CivilDate
}

/** Why there is no stamp to be had at this door now; null when there is. */
export function stampRefusal({ is }: Opening): TextKey | null {
  if (is === 'open') return null
  if (is === 'away') return 'pass.refusedAway'
  if (is === 'closed') return 'pass.refusedClosed'
  if (is === 'later') return 'pass.refusedLater'
  return 'pass.refusedNotOpen'
}

/** The stamps by studio, in the order in which the studios were first visited: a second day at one door is no new door. */
export function doorsStamped(stamps: readonly Stamp[]): Stamp[] {
  const first = new Map<number, Stamp>()
  for (const stamp of stamps) if (!first.has(stamp.number)) first.set(stamp.number, stamp)
  return [...first.values()]
}

/** Places left open in the row of stamps, so that it always looks as if there were room for a few more. */
export const roomFor = (stamped: number, total: number): number =>
  Math.max(0, Math.min(total, Math.ceil((stamped + 1) / 6) * 6) - stamped)

type Placed = { lat: number | null; lng: number | null }
const pointOf = ({ lat, lng }: Placed): Point | null => (lat === null || lng === null ? null : { lat, lng })

/** The places that are open now, nearest first by the straight line, in kilometres; those off the map are left out. */
export function nearestOpen<D extends { studio: Placed & { number: number }; opening: Opening }>(
  from: Placed,
  doors: readonly D[],
  most: number,
): { door: D; kilometres: number }[] {
  const here = pointOf(from)
  if (!here) return []
  return doors
    .flatMap((door) => {
      const there = pointOf(door.studio)
      return there && door.opening.is === 'open' ? [{ door, kilometres: straightLine(here, there) }] : []
    })
    .sort((a, b) => a.kilometres - b.kilometres || a.door.studio.number - b.door.studio.number)
    .slice(0, most)
}

/** What the stamps of a round tell. They are no visits: most visitors take none, and one pass may be a family. */
export interface StampTotals {
  stamps: number
  passes: number
  /** Stamps for each pass; null before the first. */
  perPass: number | null
  /** How far that mean may be off, at 95 per cent, one way; null for fewer than two passes. */
  within: number | null
}

/** @param counts how many stamps each pass has */
export function totalsOf(counts: readonly number[]): StampTotals {
  const passes = counts.length
  const stamps = counts.reduce((sum, count) => sum + count, 0)
  if (passes === 0) return { stamps, passes, perPass: null, within: null }
  const mean = stamps / passes
  const spread = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0)
  const within = passes < 2 ? null : (1.96 * Math.sqrt(spread / (passes - 1))) / Math.sqrt(passes)
  return { stamps, passes, perPass: mean, within }
}
