import { seeded } from './random.ts'

/** Side of the tiles in pixels; a power of two, so that wrapping is a mask. */
const side = 512
const mask = side - 1

/** Tileable value noise of one frequency, smoothed between lattice points. */
function octave(name: string, cells: number): Float32Array {
  const random = seeded(`noise/${name}/${cells}`)
  const lattice = Float32Array.from({ length: cells * cells }, () => random.next() * 2 - 1)
  const tile = new Float32Array(side * side)
  const step = cells / side
  for (let y = 0; y < side; y += 1) {
    const v = y * step
    const y0 = Math.floor(v)
    const fy = v - y0
    const sy = fy * fy * (3 - 2 * fy)
    const row = y0 * cells
    const below = ((y0 + 1) % cells) * cells
    for (let x = 0; x < side; x += 1) {
      const u = x * step
      const x0 = Math.floor(u)
      const fx = u - x0
      const sx = fx * fx * (3 - 2 * fx)
      const x1 = (x0 + 1) % cells
      const top = (lattice[row + x0] ?? 0) * (1 - sx) + (lattice[row + x1] ?? 0) * sx
      const bottom = (lattice[below + x0] ?? 0) * (1 - sx) + (lattice[below + x1] ?? 0) * sx
      tile[y * side + x] = top * (1 - sy) + bottom * sy
    }
  }
  return tile
}

/** Clouds: a sum of octaves from `first` cells, each half as strong; spread over about -1 to 1. */
function clouds(name: string, first: number, octaves: number, gain: number): Float32Array {
  const sum = new Float32Array(side * side)
  let strength = 1
  let total = 0
  for (let o = 0, cells = first; o < octaves && cells <= side; o += 1, cells *= 2) {
    const layer = octave(name, cells)
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (layer[i] ?? 0) * strength
    total += strength
    strength *= gain
  }
  const scale = 1.7 / total
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) * scale
  return sum
}

const cloudTile = clouds('cloud', 4, 7, 0.52)
const softTile = clouds('soft', 8, 3, 0.45)
const grainTile = clouds('grain', 128, 3, 0.8)

function bilinear(tile: Float32Array, x: number, y: number): number {
  const fx = Math.floor(x)
  const fy = Math.floor(y)
  const dx = x - fx
  const dy = y - fy
  const x0 = fx & mask
  const x1 = (fx + 1) & mask
  const y0 = (fy & mask) * side
  const y1 = ((fy + 1) & mask) * side
  const top = (tile[y0 + x0] ?? 0) * (1 - dx) + (tile[y0 + x1] ?? 0) * dx
  const bottom = (tile[y1 + x0] ?? 0) * (1 - dx) + (tile[y1 + x1] ?? 0) * dx
  return top * (1 - dy) + bottom * dy
}

/** Fractal clouds, about -1 to 1; the tile repeats after 512 units and its largest forms span 128. */
export const cloud = (x: number, y: number): number => bilinear(cloudTile, x, y)

/** Smooth swelling without fine detail, about -1 to 1. */
export const swell = (x: number, y: number): number => bilinear(softTile, x, y)

/** Fractal clouds read at the nearest point with a little scatter: several times quicker, grainy when enlarged. */
export function rough(x: number, y: number): number {
  const scatter = grainTile[((y * 7) & mask) * side + ((x * 5) & mask)] ?? 0
  return cloudTile[((y - scatter) & mask) * side + ((x + scatter) & mask)] ?? 0
}

/** Fine grain of a few pixels, about -1 to 1, read at whole pixels. */
export const grain = (x: number, y: number): number => grainTile[(y & mask) * side + (x & mask)] ?? 0

/** 0 below `from`, 1 above `to`, smooth between. */
export function ramp(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}
