import { type Palette, palettes } from './colour.ts'
import type { Family } from './family.ts'
import { type Random, seeded } from './random.ts'

/** What stays the same through one artist's works, and the chance that makes each work its own. */
export interface Hand {
  readonly palette: Palette
  /** Decides the artist's manner; draw from it in the same order for every work. */
  readonly manner: Random
  /** Decides this one work. */
  readonly random: Random
  /** Size in pixels at which the work is drawn. */
  readonly width: number
  readonly height: number
  /** Size of the finished picture, the same or larger. */
  readonly fullWidth: number
  readonly fullHeight: number
}

/**
 * How large a family is drawn, as a share of the finished picture: lines and hard edges nearly full, soft things
 * smaller; they are enlarged before the grain, which hides it and takes half the time.
 */
const drawnAt: Readonly<Record<Family, number>> = {
  'colour-field': 0.64,
  gesture: 0.66,
  'oil-landscape': 0.62,
  'wash-landscape': 0.68,
  concrete: 1,
  ink: 1,
  charcoal: 0.72,
  etching: 0.86,
  woodcut: 0.8,
  collage: 0.85,
  ceramics: 0.66,
  weave: 0.72,
  sculpture: 0.64,
  glass: 0.68,
  photograph: 0.62,
  jewellery: 0.72,
  'turned-wood': 0.66,
  metal: 0.68,
  installation: 0.8,
}

/** Width divided by height that a family is usually seen in. */
const formats: Record<Family, readonly number[]> = {
  'colour-field': [0.8, 0.9, 1, 1.25],
  gesture: [0.75, 1, 1.2, 1.5],
  'oil-landscape': [1, 1.3, 1.6, 2.1],
  'wash-landscape': [0.75, 1.3, 1.5, 2.2],
  concrete: [0.8, 1, 1, 1.25],
  ink: [0.5, 0.72, 1, 1.4],
  charcoal: [0.72, 0.8, 1.35],
  etching: [0.8, 1, 1.3],
  woodcut: [0.72, 0.8, 1, 1.35],
  collage: [0.75, 1, 1.3],
  ceramics: [0.8, 1, 1.3],
  weave: [0.6, 0.75, 1, 1.3],
  sculpture: [0.75, 0.8, 1],
  glass: [0.8, 1, 1.3],
  photograph: [0.75, 1, 1.5, 1.9],
  jewellery: [0.8, 1, 1.3],
  'turned-wood': [0.85, 1, 1.3],
  metal: [0.8, 1, 1.3],
  installation: [0.8, 1.3, 1.5],
}

const longSide = 1400

/** The chance that decides an artist's manner in a family, from its beginning. */
export function mannerOf(artistSeed: string | number, family: Family): Random {
  return seeded(`artist/${artistSeed}/${family}`).fork('manner')
}

/** The hand of the artist `artistSeed`, set to the work with the number `workIndex` (from 0). */
export function handOf(artistSeed: string | number, workIndex: number, family: Family): Hand {
  const artist = seeded(`artist/${artistSeed}/${family}`)
  const palette = artist.pick(palettes)
  const second = artist.pick(palettes)
  const usual = artist.pick(formats[family])
  const strays = artist.chance(0.4)
  const random = artist.fork(`work/${workIndex}`)
  const ratio = (strays && random.chance(0.5) ? random.pick(formats[family]) : usual) * random.between(0.97, 1.03)
  const long = Math.round(longSide * random.between(1, 1.05))
  const fullWidth = ratio >= 1 ? long : Math.round(long * ratio)
  const fullHeight = ratio >= 1 ? Math.round(long / ratio) : long
  const share = drawnAt[family]
  return {
    palette: random.chance(0.14) ? second : palette,
    manner: mannerOf(artistSeed, family),
    random,
    width: Math.round(fullWidth * share),
    height: Math.round(fullHeight * share),
    fullWidth,
    fullHeight,
  }
}
