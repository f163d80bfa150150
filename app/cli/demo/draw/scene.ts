import { css, type Palette, type Rgb, tone } from './colour.ts'
import { boathouse, fields, jars, room } from './motifs-lived.ts'
import { birches, fjord, forest, oak, stones } from './motifs-wild.ts'
import type { Random } from './random.ts'
import type { Drawing } from './surface.ts'

/** What a scene shows, in words for its description. */
export interface Scene extends Drawing {
  readonly nb: string
  readonly en: string
}

const motifs = { fjord, fields, forest, birches, boathouse, jars, room, oak, stones }
export type MotifName = keyof typeof motifs
export const motifNames = Object.keys(motifs) as MotifName[]

/**
 * A scene in the colours of a palette, or in greys when none is given (0 black, 255 white).
 * The drawing is 800 wide; proportions follow `ratio` (width through height).
 */
export function scene(name: MotifName, ratio: number, palette: Palette | null, random: Random): Scene {
  const width = 800
  const height = Math.round(width / ratio)
  const colour = (value: number): Rgb => (palette ? tone(palette, value) : [value * 255, value * 255, value * 255])
  const { markup, ground, nb, en } = motifs[name](width, height, (value) => css(colour(value)), random)
  return { markup, width, height, ground: colour(ground), nb, en }
}
