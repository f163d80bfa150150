import { jewellery, sculpture } from './families/bodies.ts'
import { charcoal } from './families/charcoal.ts'
import { collage } from './families/collage.ts'
import { concrete } from './families/concrete.ts'
import { ink } from './families/ink.ts'
import { installation } from './families/installation.ts'
import { oilLandscape, washLandscape } from './families/landscape.ts'
import type { Maker } from './families/made.ts'
import { colourField, gesture } from './families/painting.ts'
import { photograph } from './families/photograph.ts'
import { etching, woodcut } from './families/print.ts'
import { ceramics, glass, metal, turnedWood } from './families/vessels.ts'
import { weave } from './families/weave.ts'
import type { Family } from './family.ts'
import { handOf } from './hand.ts'
import { finish } from './surface.ts'

const makers: Readonly<Record<Family, Maker>> = {
  'colour-field': colourField,
  gesture,
  'oil-landscape': oilLandscape,
  'wash-landscape': washLandscape,
  concrete,
  ink,
  charcoal,
  etching,
  woodcut,
  collage,
  ceramics,
  weave,
  sculpture,
  glass,
  photograph,
  jewellery,
  'turned-wood': turnedWood,
  metal,
  installation,
}

/** A finished picture of a work. */
export interface DrawnPicture {
  readonly jpeg: Buffer
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** What the picture shows, for those who cannot see it; no full stop at the end. */
  readonly alt: { readonly nb: string; readonly en: string }
}

/**
 * Draws the work with the number `workIndex` (from 0) of an invented artist. The same three values always give the
 * same bytes; works of one artist share palette and manner.
 */
export async function drawWork(work: {
  artistSeed: string | number
  workIndex: number
  family: Family
}): Promise<DrawnPicture> {
  const hand = handOf(work.artistSeed, work.workIndex, work.family)
  const made = await makers[work.family](hand)
  return {
    jpeg: await finish(made.surface, made.finish, hand.fullWidth, hand.fullHeight),
    width: hand.fullWidth,
    height: hand.fullHeight,
    alt: { nb: made.nb, en: made.en },
  }
}
