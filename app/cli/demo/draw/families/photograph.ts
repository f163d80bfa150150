import { mix, type Rgb } from '../colour.ts'
import { cloud, rough, swell } from '../noise.ts'
import { surface } from '../surface.ts'
import type { Made, Maker } from './made.ts'

const places = {
  fjord: { nb: 'åser som speiler seg i stille vann', en: 'hills mirrored in still water' },
  forest: { nb: 'skogkledde åser i morgentåke', en: 'wooded hills in morning mist' },
  shore: { nb: 'lav horisont over vann', en: 'a low horizon over water' },
} as const

/** A photograph of a place: mist, long light and silhouettes, in colour or black and white. */
export const photograph: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const mono = manner.chance(0.45)
  const place = random.pick(manner.shuffle(['fjord', 'forest', 'shore'] as const).slice(0, 2))
  const haze = manner.between(0.35, 0.8)
  const grey = (colour: Rgb): Rgb => {
    const v = colour[0] * 0.3 + colour[1] * 0.59 + colour[2] * 0.11
    return mono ? [v, v, v * 0.99] : colour
  }
  const high = grey(mix(palette.tones[1], palette.tones[2], manner.between(0, 0.7)))
  const low = grey(
    mix(palette.paper, manner.chance(0.4) ? palette.accent : palette.tones[0], manner.between(0.1, 0.45)),
  )
  const dark = grey(mix(palette.ink, palette.tones[3], 0.25))
  const on = surface(width, height, low)
  const seed = random.next() * 500
  const water = place === 'fjord' || place === 'shore'
  const level = height * (place === 'shore' ? random.between(0.5, 0.72) : water ? random.between(0.52, 0.64) : 1.02)
  const unit = height / 1000
  const layers = place === 'shore' ? 2 : random.whole(3, 6)
  const crests: Float32Array[] = []
  for (let k = 0; k < layers; k += 1) {
    const near = layers === 1 ? 1 : k / (layers - 1)
    const base = water ? level - height * 0.004 : height * (0.42 + near * 0.4)
    const rise = height * (place === 'shore' ? 0.05 : random.between(0.14, 0.26)) * (1.1 - near * (water ? 0.75 : 0.3))
    const spikes = place === 'shore' ? 3 : 5 + near * 26
    crests.push(
      Float32Array.from({ length: width }, (_, x) => {
        const at = x / unit
        const hill = 0.5 + swell(seed + k * 83 + at * (0.07 + near * 0.03), k * 41) * 0.62
        const tops = Math.abs(cloud(seed + at * (0.9 - near * 0.45) + k * 19, k * 77 + 3))
        return base - rise * Math.max(0, hill) - tops * spikes * unit
      }),
    )
  }
  const sunX = width * random.between(0.1, 0.9)
  const sunY = Math.min(level, height * 0.7) * random.between(0.35, 0.9)
  const reach = Math.max(width, height) * 0.6
  const see = (x: number, y: number): Rgb => {
    const t = Math.min(1, y / (water ? level : height * 0.62))
    const veil = rough(seed + (x / unit) * 0.09, (y / unit) * 0.3) * 0.16
    const glow = Math.max(0, 1 - Math.hypot(x - sunX, (y - sunY) * 1.3) / reach)
    let colour = mix(high, low, Math.min(1, Math.max(0, t * t + veil + glow * glow * 0.5)))
    for (let k = 0; k < layers; k += 1) {
      const crest = crests[k]?.[x] ?? height
      if (y < crest) continue
      const near = (k + 1) / layers
      const down = (y - crest) / (height * 0.2)
      const leaves = rough((x / unit) * 0.9 + k * 31, (y / unit) * 0.7) * 0.1 * near
      const mist = Math.min(
        0.94,
        haze * (1.05 - near * 0.85) + Math.min(0.5, down * haze * (water ? 0.5 : 0.9)) + glow * 0.12,
      )
      colour = mix(mix(dark, low, 0.06 + leaves), low, Math.max(0, mist))
    }
    return colour
  }
  for (let y = 0; y < height; y += 1) {
    const wet = water && y > level
    const deep = wet ? (y - level) / (height - level) : 0
    for (let x = 0; x < width; x += 1) {
      let colour: Rgb
      if (wet) {
        const ripple = rough((x / unit) * (0.08 + deep * 0.05), (y / unit) * (1.6 - deep) + seed)
        const from = level - (y - level) * 0.92 + ripple * (3 + deep * 34) * unit
        const px = Math.min(width - 1, Math.max(0, Math.round(x + ripple * deep * 10)))
        colour = mix(see(px, Math.max(0, from)), dark, 0.1 + deep * 0.32 + ripple * 0.06)
      } else colour = see(x, y)
      const i = (y * width + x) * 3
      for (let c = 0; c < 3; c += 1) {
        const v = (colour[c] ?? 0) / 255
        on.rgb[i + c] = 255 * (v * v * (3 - 2 * v) * 0.5 + v * 0.5)
      }
    }
  }
  const words = places[place]
  return {
    surface: on,
    finish: { ground: 'film', strength: mono ? 1.9 : 1, vignette: 0.8 },
    nb: `${mono ? 'Svart-hvitt fotografi' : 'Fotografi'} av ${words.nb}`,
    en: `${mono ? 'Black-and-white photograph' : 'Photograph'} of ${words.en}`,
  }
}
