import type { Family } from './family.ts'
import { jewellery, sculpture } from './families/bodies.ts'
import { collage, concrete, installation, weave } from './families/composed.ts'
import type { Maker } from './families/made.ts'
import { colourField, gesture, oilLandscape, washLandscape } from './families/painting.ts'
import { charcoal, etching, ink, woodcut } from './families/paper.ts'
import { photograph } from './families/photograph.ts'
import { ceramics, glass, metal, turnedWood } from './families/vessels.ts'
import { handOf } from './hand.ts'
import { finish } from './surface.ts'
const makers: Partial<Record<Family, Maker>> = { 'colour-field': colourField, gesture, 'oil-landscape': oilLandscape, 'wash-landscape': washLandscape, ink, charcoal, etching, woodcut, ceramics, glass, 'turned-wood': turnedWood, metal, sculpture, jewellery, concrete, collage, weave, photograph, installation }
export const familiesList = Object.keys(makers)
export async function drawWork(o: { artistSeed: string; workIndex: number; family: Family }) {
  const hand = handOf(o.artistSeed, o.workIndex, o.family)
  const made = await makers[o.family]!(hand)
  return { jpeg: await finish(made.surface, made.finish, hand.fullWidth, hand.fullHeight), width: hand.fullWidth, height: hand.fullHeight, alt: { nb: made.nb, en: made.en } }
}
