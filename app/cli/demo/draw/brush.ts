import type { Rgb } from './colour.ts'
import { cloud, ramp } from './noise.ts'
import type { Random } from './random.ts'
import type { Surface } from './surface.ts'

export type Point = readonly [number, number]

/** One pull of a loaded brush. */
export interface Stroke {
  /** Points that the brush passes through. */
  readonly path: readonly Point[]
  /** Width in pixels. */
  readonly width: number
  readonly colour: Rgb
  /** A second colour that was left in the brush, and how much of it shows (0–1). */
  readonly other?: Rgb
  readonly dirt?: number
  /** How much covers, 0–1. */
  readonly cover: number
  /** How soon the paint runs out, 0 never, 1 half way. */
  readonly dry: number
  /** How thick the paint stands, 0–1. */
  readonly body: number
  /** The brush is pressed and lifted: width swells from and to nothing, as with a pointed brush. */
  readonly pointed?: boolean
}

const spacing = 0.72

/** Points along a Catmull-Rom curve, evenly spaced, a little closer than a pixel. */
export function along(path: readonly Point[]): Point[] {
  const dense: Point[] = []
  const at = (i: number): Point => path[Math.min(path.length - 1, Math.max(0, i))] ?? [0, 0]
  for (let i = 0; i < path.length - 1; i += 1) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const steps = Math.max(2, Math.ceil(Math.hypot(p2[0] - p1[0], p2[1] - p1[1]) / 6))
    for (let s = 0; s < steps; s += 1) {
      const t = s / steps
      const curve = (a: number, b: number, c: number, d: number): number =>
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)
      dense.push([curve(p0[0], p1[0], p2[0], p3[0]), curve(p0[1], p1[1], p2[1], p3[1])])
    }
  }
  dense.push(at(path.length - 1))
  const even: Point[] = []
  let left = 0
  for (let i = 0; i < dense.length - 1; i += 1) {
    const [x, y] = dense[i] ?? [0, 0]
    const [x2, y2] = dense[i + 1] ?? [0, 0]
    const long = Math.hypot(x2 - x, y2 - y)
    for (; left < long; left += spacing) even.push([x + ((x2 - x) * left) / long, y + ((y2 - y) * left) / long])
    left -= long
  }
  return even
}

/** Pulls the brush: each bristle has its own load, colour and height, and runs dry in its own time. */
export function pull(on: Surface, stroke: Stroke, random: Random): void {
  const points = along(stroke.path)
  const half = stroke.width / 2
  // close enough that a slanted stroke leaves no pinholes
  const bristles = Math.max(2, Math.ceil(stroke.width * 1.42))
  const seedX = random.next() * 512
  const seedY = random.next() * 512
  const [cr, cg, cb] = stroke.colour
  const other = stroke.other ?? stroke.colour
  const dirt = stroke.dirt ?? 0
  const load = new Float32Array(bristles)
  const tint = new Float32Array(bristles)
  const rise = new Float32Array(bristles)
  for (let b = 0; b < bristles; b += 1) {
    const comb = cloud(seedX + b * 2.1, seedY)
    load[b] = 0.75 + comb * 0.5
    tint[b] = Math.max(0, Math.min(1, 0.5 + cloud(seedX + b * 0.8, seedY + 99) * 1.2)) * dirt
    rise[b] = 0.5 + cloud(seedX + b * 4, seedY + 50) * 0.5
  }
  const gaps = new Float32Array(bristles)
  const { width, height, rgb } = on
  on.relief ??= new Float32Array(width * height)
  const { relief } = on
  const count = points.length
  for (let s = 0; s < count; s += 1) {
    const here = points[s] ?? [0, 0]
    const ahead = points[Math.min(count - 1, s + 2)] ?? here
    const back = points[Math.max(0, s - 2)] ?? here
    const dx = ahead[0] - back[0]
    const dy = ahead[1] - back[1]
    const length = Math.hypot(dx, dy) || 1
    const nx = -dy / length
    const ny = dx / length
    const u = s / count
    const press = stroke.pointed ? Math.sin(Math.PI * Math.min(1, 0.06 + u * 0.94)) ** 0.7 : 1
    const left = 1.15 - u * stroke.dry * 1.5
    // where a drying brush skips changes slowly along the stroke
    if (stroke.dry > 0 && s % 6 === 0)
      for (let b = 0; b < bristles; b += 1) gaps[b] = cloud(s * 0.56 + seedY, b * 3 + seedX) * 0.35
    for (let b = 0; b < bristles; b += 1) {
      const t = (b + 0.5) / bristles - 0.5
      // bristles at the edges touch down later and lift earlier
      const edge = 1 - Math.abs(t) * 2
      if (u < 0.02 * (1 - edge) || u > 1 - 0.03 * (1 - edge) - 0.02 * (load[b] ?? 0)) continue
      const x = Math.floor(here[0] + nx * t * 2 * half * press)
      const y = Math.floor(here[1] + ny * t * 2 * half * press)
      if (x < 0 || y < 0 || x >= width || y >= height) continue
      const wet = (load[b] ?? 0) * left + (gaps[b] ?? 0)
      const alpha = stroke.cover * (wet > 0.5 ? 1 : ramp(0.18, 0.5, wet)) * (edge < 0.06 ? 0.5 : 1)
      if (alpha < 0.02) continue
      const p = y * width + x
      const i = p * 3
      const k = tint[b] ?? 0
      const lift = 1 + ((rise[b] ?? 0) - 0.5) * 0.14 * stroke.body
      const keep = 1 - alpha
      rgb[i] = (rgb[i] ?? 0) * keep + (cr + (other[0] - cr) * k) * lift * alpha
      rgb[i + 1] = (rgb[i + 1] ?? 0) * keep + (cg + (other[1] - cg) * k) * lift * alpha
      rgb[i + 2] = (rgb[i + 2] ?? 0) * keep + (cb + (other[2] - cb) * k) * lift * alpha
      const stand = stroke.body * ((rise[b] ?? 0) + (edge < 0.12 ? 0.5 : 0))
      relief[p] = (relief[p] ?? 0) * keep + stand * alpha
    }
  }
}

/** How a picture is painted over with strokes. */
export interface Manner {
  /** Widths of the brushes, from the first to the last layer, in pixels. */
  readonly brushes: readonly number[]
  /** Length of a stroke in widths. */
  readonly reach: number
  /** How far colours stray from what is seen, in steps of 255. */
  readonly stray: number
  readonly body: number
  /** Main direction in radians, and how far strokes turn from it. */
  readonly slant: number
  readonly turn: number
}

/** Paints what `seen` shows with short strokes, large brushes first; small ones only where there is detail. */
export function paintOver(on: Surface, seen: Surface, manner: Manner, random: Random): void {
  const { width, height } = on
  const colourAt = (x: number, y: number): Rgb => {
    const px = Math.min(width - 1, Math.max(0, Math.round(x)))
    const py = Math.min(height - 1, Math.max(0, Math.round(y)))
    const i = (py * width + px) * 3
    return [seen.rgb[i] ?? 0, seen.rgb[i + 1] ?? 0, seen.rgb[i + 2] ?? 0]
  }
  manner.brushes.forEach((size, layer) => {
    const cell = size * (layer === 0 ? 0.95 : 1.2)
    const spots: Point[] = []
    for (let y = 0; y < height; y += cell) {
      for (let x = 0; x < width; x += cell * (layer === 0 ? 2.1 : 1.4)) {
        spots.push([x + random.between(-cell, cell), y + random.between(-cell, cell) * 0.6])
      }
    }
    for (const [x, y] of random.shuffle(spots)) {
      const colour = colourAt(x, y)
      if (layer > 0) {
        const near = [colourAt(x + size, y), colourAt(x, y + size), colourAt(x - size, y)]
        const detail = Math.max(
          ...near.map((c) => Math.abs(c[0] - colour[0]) + Math.abs(c[1] - colour[1]) + Math.abs(c[2] - colour[2])),
        )
        if (detail < 26 && random.chance(0.9)) continue
      }
      const turn = manner.slant + cloud(x * 0.18, y * 0.18) * manner.turn
      const reach = size * manner.reach * random.between(0.6, 1.3) * (layer === 0 ? 1 : 0.7)
      const dx = (Math.cos(turn) * reach) / 2
      const dy = (Math.sin(turn) * reach) / 2
      // keep to one thing: a stroke that would run into another colour is shortened
      const end = colourAt(x + dx, y + dy)
      const start = colourAt(x - dx, y - dy)
      const leaves = (c: Rgb): number =>
        Math.abs(c[0] - colour[0]) + Math.abs(c[1] - colour[1]) + Math.abs(c[2] - colour[2]) > 70 ? 0.35 : 1
      const by = random.normal(0, manner.stray)
      const warm = random.normal(0, manner.stray * 0.5)
      pull(
        on,
        {
          path: [
            [x - dx * leaves(start), y - dy * leaves(start)],
            [x + random.between(-3, 3), y + random.between(-3, 3)],
            [x + dx * leaves(end), y + dy * leaves(end)],
          ],
          width: size * random.between(0.8, 1.2),
          colour: [colour[0] + by + warm, colour[1] + by, colour[2] + by - warm],
          cover: 0.93,
          dry: 0.15,
          body: manner.body,
        },
        random,
      )
    }
  })
}
