import { mix } from '../colour.ts'
import { cloud, grain, ramp, rough } from '../noise.ts'
import { lay, surface } from '../surface.ts'
import type { Made, Maker } from './made.ts'
import { greys, sheet, tonal } from './tonal.ts'

/** Charcoal: soft tone rubbed into the tooth of the paper, with erased light. */
export const charcoal: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const motif = manner.shuffle(tonal).slice(0, 3)
  const slant = manner.between(0.3, 1.1)
  const toned = manner.chance(0.3)
  const soft = manner.between(2, 7)
  const { seen, nb, en } = await greys(random.pick(motif), width, height, random, soft)
  const ground = toned ? mix(palette.tones[0], sheet, 0.5) : sheet
  const on = surface(width, height, ground)
  const seed = random.next() * 500
  const [c, s] = [Math.cos(slant), Math.sin(slant)]
  const edge = Math.min(width, height) * 0.05
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const dark = 1 - (seen.rgb[(y * width + x) * 3] ?? 0) / 255
      const rubbed = rough(x * 0.25 + seed, y * 0.25) * 0.12
      const stroke = cloud((x * c + y * s) * 0.12 + seed, (y * c - x * s) * 1.6) * 0.34
      const tooth = grain(x, y) * 0.4 + grain(x >> 1, y >> 1) * 0.25
      const away = Math.min(x, y, width - x, height - y) + rough(x * 0.5, y * 0.5 + seed) * edge * 0.8
      const cover = Math.max(
        0,
        Math.min(
          0.96,
          dark * dark * 0.85 + dark * 0.3 + rubbed * dark + (stroke + tooth) * (0.1 + dark * (1 - dark) * 1.5) - 0.08,
        ),
      )
      lay(on, x, y, [33, 32, 33], cover * ramp(edge * 0.3, edge * 1.1, away))
    }
  }
  return {
    surface: on,
    finish: { ground: 'paper', strength: 1 },
    nb: `Kulltegning av ${nb}`,
    en: `Charcoal drawing of ${en}`,
  }
}
