/** The picture doctor: what is said of a picture that was measured. It advises and refuses nothing. */
import type { PictureMeasures } from '#app/kernel/picture-measures.ts'
import { distanceOf, type Sign } from './fingerprint.ts'

/** Every threshold of the doctor. How often each is right is measured in tests/domains/media/doctor.test.ts. */
export const THRESHOLDS = {
  /** Of the longest side, in pixels: the jury sees a picture in full screen. */
  small: 1200,
  tiny: 800,
  /** A picture that loses less than this of its edges when it is softened was soft before. */
  soft: 0.66,
  /** So much edge is left in no blurred picture, however smooth what it shows. */
  plentyOfEdges: 8000,
  /** And so little in no sharp one: grain is lost by softening too, and hides what is blurred beneath it. */
  fewEdges: 55,
  /** Nothing of it is brighter than this grey: it was taken in the dark. */
  darkHigh: 78,
  /** Hardly anything of it is darker than this grey, or it is so bright on the whole. */
  brightLow: 170,
  brightMean: 228,
  /** So much is burnt out, and nothing is dark: a drawing has as much white, which is its paper. */
  burntOut: 0.1,
  burntLow: 90,
  /** So much is black all through. */
  blackedOut: 0.4,
  /** A bar that takes less of the side is an edge of the work and not of a screen. */
  bar: 0.02,
  /** Bits of 64 in which the signs of two pictures of one work may differ. */
  alike: 12,
  /** How much their shapes may differ, since pictures are cropped: the larger ratio of the sides divided by the smaller. */
  alikeShape: 1.2,
} as const

export type BarSide = 'top' | 'bottom' | 'left' | 'right' | 'topBottom' | 'leftRight'

/** What is worth saying of a picture. `strong`: the jury will hardly be able to judge it. */
export type Finding =
  | { kind: 'pixels'; strong: boolean; long: number; least: number }
  | { kind: 'blurred'; strong: false }
  | { kind: 'dark' | 'bright'; strong: false }
  | { kind: 'bars'; strong: false; side: BarSide }
  | { kind: 'statusBar'; strong: false }

type Sized = { width: number; height: number }

/** What to say of a picture, the gravest first; of one that was not measured yet only what its size tells. */
export function findingsOf({ width, height }: Sized, measured: PictureMeasures | null): Finding[] {
  const findings: Finding[] = []
  const long = Math.max(width, height)
  if (long < THRESHOLDS.small)
    findings.push({ kind: 'pixels', strong: long < THRESHOLDS.tiny, long, least: THRESHOLDS.small })
  if (!measured) return findings
  const { crispness, edges, mean, low, high, black, white } = measured
  const isDark = high < THRESHOLDS.darkHigh || black > THRESHOLDS.blackedOut
  const isSoft = crispness < THRESHOLDS.soft && edges < THRESHOLDS.plentyOfEdges
  if (isSoft || edges < THRESHOLDS.fewEdges) findings.push({ kind: 'blurred', strong: false })
  if (isDark) findings.push({ kind: 'dark', strong: false })
  else if (
    low > THRESHOLDS.brightLow ||
    mean > THRESHOLDS.brightMean ||
    (white > THRESHOLDS.burntOut && low > THRESHOLDS.burntLow)
  )
    findings.push({ kind: 'bright', strong: false })
  const side = barSide(measured)
  if (measured.statusBar) findings.push({ kind: 'statusBar', strong: false })
  else if (side) findings.push({ kind: 'bars', strong: false, side })
  return findings
}

function barSide({ bars }: PictureMeasures): BarSide | null {
  const wide = (side: keyof PictureMeasures['bars']) => bars[side] >= THRESHOLDS.bar
  if (wide('top') && wide('bottom')) return 'topBottom'
  if (wide('left') && wide('right')) return 'leftRight'
  return (['top', 'bottom', 'left', 'right'] as const).find(wide) ?? null
}

/** A picture by its sign and shape. */
export interface Known extends Sized {
  sign: Sign
}

/** Whether two pictures look like pictures of one work. */
export const looksAlike = (a: Known, b: Known): boolean =>
  distanceOf(a.sign, b.sign) <= THRESHOLDS.alike && shapesApart(a, b) <= THRESHOLDS.alikeShape

function shapesApart(a: Sized, b: Sized): number {
  const [one, other] = [a.width / a.height, b.width / b.height]
  return Math.max(one, other) / Math.min(one, other)
}

/** Those of many pictures that look like a given one, the most alike first. One look at each. */
export function lookingLike<T extends Known>(picture: Known, many: Iterable<T>): T[] {
  const found: { one: T; distance: number }[] = []
  for (const one of many)
    if (looksAlike(picture, one)) found.push({ one, distance: distanceOf(picture.sign, one.sign) })
  return found.sort((a, b) => a.distance - b.distance).map(({ one }) => one)
}
