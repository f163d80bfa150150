import { type Point, pull } from '../brush.ts'
import { mix, type Rgb, shade } from '../colour.ts'
import { surface } from '../surface.ts'
import type { Made, Maker } from './made.ts'

/** Large quiet fields with brushed edges, laid in thin coats over a warm or cold ground. */
export const colourField: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const vertical = manner.chance(0.25)
  const margin = manner.between(0.03, 0.09)
  const soft = manner.between(0.4, 1)
  const bright = manner.chance(0.4)
  const ground = mix(
    random.pick([palette.tones[0], palette.tones[2], palette.tones[3]]),
    palette.accent,
    bright ? 0.25 : 0.08,
  )
  const on = surface(width, height, ground)
  const count = random.whole(2, 3)
  const colours = random.shuffle<Rgb>([...palette.tones, palette.paper, palette.accent, palette.ink]).slice(0, count)
  const long = vertical ? width : height
  const across = vertical ? height : width
  let at = long * margin
  const shares = colours.map(() => random.between(0.5, 1.6))
  const total = shares.reduce((a, b) => a + b, 0)
  colours.forEach((colour, field) => {
    const depth = ((shares[field] ?? 1) / total) * long * (1 - margin * 2) - long * 0.02
    const brush = long * 0.06
    for (let coat = 0; coat < 2; coat += 1) {
      const rows = Math.ceil(depth / (brush * 0.62))
      for (let r = 0; r < rows; r += 1) {
        const y = at + brush * 0.4 + (r / Math.max(1, rows - 1)) * (depth - brush * 0.8) + random.normal(0, brush * 0.1)
        const from = across * (margin + random.normal(0.006, 0.012) * soft)
        const to = across * (1 - margin + random.normal(-0.006, 0.012) * soft)
        const wave = random.normal(0, brush * 0.1)
        const path: Point[] = [
          [from, y],
          [across * 0.35, y + wave],
          [across * 0.7, y - wave],
          [to, y + random.normal(0, 3)],
        ]
        const turned = vertical ? path.map(([a, b]): Point => [b, a]) : path
        pull(
          on,
          {
            path: random.chance(0.5) ? turned : [...turned].reverse(),
            width: brush,
            colour: shade(colour, random.normal(1, 0.025)),
            other: ground,
            dirt: 0.22,
            cover: coat === 0 ? 0.55 : 0.4 + (1 - soft) * 0.3,
            dry: 0.3 * soft,
            body: 0.35,
          },
          random,
        )
      }
    }
    at += depth + long * 0.02
  })
  return {
    surface: on,
    finish: { ground: 'canvas', light: 0.7 },
    nb: `Abstrakt maleri med ${count === 2 ? 'to' : 'tre'} fargefelt i ${palette.nb}`,
    en: `Abstract painting with ${count === 2 ? 'two' : 'three'} fields of colour in ${palette.en}`,
  }
}

/** Broad gestures with a loaded brush over a scraped ground. */
export const gesture: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const sparse = manner.chance(0.4)
  const spread = manner.between(0.14, 0.3)
  const body = manner.between(0.5, 1.1)
  const bend = manner.between(0.1, 0.5)
  const light = manner.chance(0.6)
  const slant = manner.between(0, Math.PI)
  const ground = light ? mix(palette.paper, palette.tones[0], 0.35) : mix(palette.tones[3], palette.ink, 0.3)
  const on = surface(width, height, ground)
  const size = Math.min(width, height)
  const colours: Rgb[] = [...palette.tones, light ? palette.ink : palette.paper, palette.accent]
  // scraped underpainting
  for (let i = 0; i < 16; i += 1) {
    const y = random.between(-0.05, 1.05) * height
    pull(
      on,
      {
        path: [
          [-20, y],
          [width * 0.5, y + random.normal(0, 60)],
          [width + 20, y + random.normal(0, 90)],
        ],
        width: size * random.between(0.08, 0.2),
        colour: mix(ground, random.pick(colours), 0.28),
        cover: 0.5,
        dry: 0.35,
        body: 0.25,
      },
      random,
    )
  }
  const strokes = sparse ? random.whole(6, 10) : random.whole(16, 26)
  const cx = width * random.between(0.38, 0.62)
  const cy = height * random.between(0.38, 0.62)
  for (let i = 0; i < strokes; i += 1) {
    const large = i < strokes * 0.55
    const angle = slant + random.normal(0, 0.55) + (random.chance(0.2) ? Math.PI / 2 : 0)
    const reach = size * (large ? random.between(0.4, 0.85) : random.between(0.12, 0.4))
    const x = cx + random.normal(0, width * spread)
    const y = cy + random.normal(0, height * spread)
    const dx = Math.cos(angle) * reach * 0.5
    const dy = Math.sin(angle) * reach * 0.5
    const hook = reach * bend * random.normal(0, 0.8)
    const colour = i === strokes - 2 ? palette.accent : random.pick(colours.slice(0, 5))
    pull(
      on,
      {
        path: [
          [x - dx, y - dy],
          [x - dx * 0.3 - (dy / reach) * hook, y - dy * 0.3 + (dx / reach) * hook],
          [x + dx * 0.4 - (dy / reach) * hook, y + dy * 0.4 + (dx / reach) * hook],
          [x + dx, y + dy],
        ],
        width: size * (large ? random.between(0.09, 0.28) : random.between(0.02, 0.07)),
        colour,
        other: random.pick(colours),
        dirt: random.between(0.15, 0.6),
        cover: 0.96,
        dry: random.between(0.25, 0.9),
        body,
      },
      random,
    )
  }
  // a few drops and runs
  for (let i = 0; i < (sparse ? 5 : 9); i += 1) {
    const x = cx + random.normal(0, width * 0.2)
    const y = cy + random.normal(0, height * 0.2)
    pull(
      on,
      {
        path: [
          [x, y],
          [x + random.normal(0, 3), y + size * random.between(0.03, 0.2)],
        ],
        width: random.between(3, 8),
        colour: random.pick(colours),
        cover: 0.85,
        dry: 0.4,
        body: 0.6,
      },
      random,
    )
  }
  return {
    surface: on,
    finish: { ground: 'canvas', light: 1, strength: 0.8 },
    nb: `Abstrakt maleri med ${sparse ? 'få, brede' : 'mange kraftige'} penselstrøk i ${palette.nb}`,
    en: `Abstract painting with ${sparse ? 'a few broad' : 'many vigorous'} brushstrokes in ${palette.en}`,
  }
}
