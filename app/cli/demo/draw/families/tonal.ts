import type { Rgb } from '../colour.ts'
import type { Random } from '../random.ts'
import { type MotifName, scene } from '../scene.ts'
import { render, type Surface } from '../surface.ts'

/** Unprinted paper. */
export const sheet: Rgb = [244, 240, 230]

/** Motifs that hold in black and white alone. */
export const tonal: readonly MotifName[] = [
  'fjord',
  'fields',
  'forest',
  'birches',
  'boathouse',
  'jars',
  'room',
  'oak',
  'stones',
]

/** A motif in greys, as a guide for line, cut or charcoal. */
export async function greys(
  motif: MotifName,
  w: number,
  h: number,
  random: Random,
  blur: number,
): Promise<{ seen: Surface; nb: string; en: string }> {
  const drawing = scene(motif, w / h, null, random)
  return { seen: await render(drawing, w, h, 1, blur), nb: drawing.nb, en: drawing.en }
}
