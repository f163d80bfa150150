import { paintOver } from '../brush.ts'
import { mix, type Rgb } from '../colour.ts'
import { cloud, rough } from '../noise.ts'
import { motifNames, scene } from '../scene.ts'
import { lay, render, surface } from '../surface.ts'
import type { Made, Maker } from './made.ts'

/** A scene painted in oil, stroke by stroke. */
export const oilLandscape: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const favourites = manner.shuffle(motifNames).slice(0, 3)
  const coarse = manner.between(0.7, 1.5)
  const body = manner.between(0.5, 1)
  const slant = manner.pick([0, 0.15, -0.35, 1.2])
  const stray = manner.between(4, 11)
  const motif = random.pick(favourites)
  const drawing = scene(motif, width / height, palette, random)
  const seen = await render(drawing, width, height, 1, 1)
  // warm and cold drift through the picture, as daylight does
  const ox = random.next() * 500
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const drift = rough(ox + x * 0.1, y * 0.1) * 13
      const i = (y * width + x) * 3
      seen.rgb[i] = (seen.rgb[i] ?? 0) + drift
      seen.rgb[i + 2] = (seen.rgb[i + 2] ?? 0) - drift
    }
  }
  const on = surface(width, height, mix(palette.tones[1], palette.accent, 0.3))
  const unit = Math.max(width, height) / 1440
  paintOver(
    on,
    seen,
    {
      brushes: [46 * coarse * unit, 24 * coarse * unit, 12 * coarse * unit],
      reach: 4.4,
      stray,
      body,
      slant,
      turn: 0.75,
    },
    random,
  )
  return {
    surface: on,
    finish: { ground: 'canvas', light: 0.9, strength: 0.8 },
    nb: `Maleri av ${drawing.nb}, i ${palette.nb}`,
    en: `Painting of ${drawing.en}, in ${palette.en}`,
  }
}

/** Transparent washes on wet paper: far ridges first, pigment settling in the grain and at the edges. */
export const washLandscape: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const layers = manner.whole(4, 7)
  const wet = manner.between(0.3, 1)
  const border = manner.chance(0.55) ? 0.05 : 0
  const shore = manner.chance(0.5)
  const sheet: Rgb = mix(palette.paper, [250, 248, 242], 0.6)
  const on = surface(width, height, sheet)
  const left = Math.round(width * border)
  const top = Math.round(height * border)
  const seed = random.next() * 500
  const horizon = height * random.between(0.3, 0.5)
  const sky = random.pick([palette.tones[1], palette.tones[0], palette.accent])
  const [rimX, rimY] = [
    Float32Array.from({ length: height }, (_, y) => cloud(y * 0.9, seed) * 3),
    Float32Array.from({ length: width }, (_, x) => cloud(x * 0.9, seed) * 3),
  ]
  const put = (x: number, y: number, colour: Rgb, alpha: number): void => {
    const [dx, dy] = [rimX[y] ?? 0, rimY[x] ?? 0]
    if (x > left + dx && x < width - left + dx && y > top + dy && y < height - top - dy) lay(on, x, y, colour, alpha)
  }
  for (let y = 0; y < height; y += 1) {
    const fall = Math.max(0, 1 - y / (horizon * 1.25))
    if (fall === 0) break
    for (let x = 0; x < width; x += 1)
      put(x, y, sky, Math.max(0, fall * 0.55 + rough(seed + x * 0.12, y * 0.2) * 0.3 * wet))
  }
  for (let layer = 0; layer < layers; layer += 1) {
    const near = layer / (layers - 1)
    const base = horizon + (height * (shore ? 0.62 : 0.86) - horizon) * near ** 1.2
    const rise = height * random.between(0.06, 0.2) * (1.15 - near * 0.5)
    const colour =
      near < 0.5
        ? mix(palette.tones[1], palette.tones[2], near * 2)
        : mix(palette.tones[2], layer === layers - 1 ? palette.ink : palette.tones[3], near * 2 - 1)
    const strength = 0.35 + near * 0.45
    const depth = shore && layer === layers - 1 ? height * 0.12 : height
    for (let x = left; x < width - left; x += 1) {
      const crest =
        base -
        rise * (0.5 + cloud(seed + layer * 71 + x * (0.09 + near * 0.05), layer * 37) * 0.9) -
        (near > 0.7 ? Math.max(0, cloud(x * 1.7, seed + layer * 9)) * height * 0.03 : 0)
      const bottom = Math.min(height, crest + depth + cloud(x * 0.2, seed + 40) * 12)
      for (let y = Math.max(0, Math.floor(crest)); y < bottom; y += 1) {
        const down = y - crest
        const rim = down < 5 ? 0.16 : 0
        const pool = rough(x * 0.35 + layer * 50, y * 0.35 + seed) * 0.16
        const fadeOut = Math.max(0.12, 1 - (down / (height * 0.34)) * (0.55 + wet * 0.45))
        put(x, y, colour, Math.max(0, Math.min(0.95, strength * fadeOut + rim + pool * wet)) * (down < 1 ? 0.5 : 1))
      }
    }
  }
  return {
    surface: on,
    finish: { ground: 'paper', strength: 1.5 },
    nb: `Akvarell av åser lag på lag${shore ? ' ved vann' : ''}, i ${palette.nb}`,
    en: `Watercolour of layered hills${shore ? ' by water' : ''}, in ${palette.en}`,
  }
}
