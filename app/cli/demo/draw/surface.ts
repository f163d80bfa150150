import sharp from 'sharp'
import { css, type Rgb } from './colour.ts'
import { enlarge } from './enlarge.ts'
import { cloud, grain } from './noise.ts'

/** A picture in the making: colours as floats, and how high the paint stands where that matters. */
export interface Surface {
  readonly width: number
  readonly height: number
  /** Three values a pixel, 0 to 255. */
  readonly rgb: Float32Array
  /** One value a pixel; made when first painted on. */
  relief: Float32Array | null
}

/** A surface of one colour. */
export function surface(width: number, height: number, colour: Rgb): Surface {
  const rgb = new Float32Array(width * height * 3)
  const [r, g, b] = colour
  for (let i = 0; i < rgb.length; i += 3) {
    rgb[i] = r
    rgb[i + 1] = g
    rgb[i + 2] = b
  }
  return { width, height, rgb, relief: null }
}

/** Lays a colour over one pixel; outside the picture nothing happens. */
export function lay(on: Surface, x: number, y: number, colour: Rgb, alpha: number): void {
  if (x < 0 || y < 0 || x >= on.width || y >= on.height) return
  const i = (y * on.width + x) * 3
  const keep = 1 - alpha
  on.rgb[i] = (on.rgb[i] ?? 0) * keep + colour[0] * alpha
  on.rgb[i + 1] = (on.rgb[i + 1] ?? 0) * keep + colour[1] * alpha
  on.rgb[i + 2] = (on.rgb[i + 2] ?? 0) * keep + colour[2] * alpha
}

/** What SVG markup (without the outer element) draws, in a coordinate system of its own size. */
export interface Drawing {
  readonly markup: string
  readonly width: number
  readonly height: number
  readonly ground: Rgb
}

/**
 * Renders a drawing to the wanted size. `blur` is in pixels of the drawing; `coarse` (0–1) renders at that part
 * of the size and enlarges, which is quick and right for anything soft.
 */
export async function render(drawing: Drawing, width: number, height: number, coarse = 1, blur = 0): Promise<Surface> {
  const w = Math.max(16, Math.round(width * coarse))
  const h = Math.max(16, Math.round(height * coarse))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${drawing.width} ${drawing.height}" preserveAspectRatio="none"><rect width="100%" height="100%" fill="${css(drawing.ground)}"/>${drawing.markup}</svg>`
  let image = sharp(Buffer.from(svg)).removeAlpha()
  const sigma = (blur * w) / drawing.width
  if (sigma > 0.3) image = image.blur(sigma)
  const data = await image.raw().toBuffer()
  const seen = new Float32Array(data)
  if (w === width && h === height) return { width, height, rgb: seen, relief: null }
  const rgb = new Float32Array(width * height * 3)
  enlarge(seen, w, h, width, height, (row, y) => rgb.set(row, y * width * 3))
  return { width, height, rgb, relief: null }
}

/** How a finished picture is lit and what it stands on. */
export interface Finish {
  /** Canvas weave, rough paper, film grain, or nothing but the finest noise. */
  readonly ground: 'canvas' | 'paper' | 'film' | 'smooth'
  /** Strength of the ground, 1 is ordinary. */
  readonly strength?: number
  /** How strongly raised paint catches the light from the upper left; 0 leaves it flat. */
  readonly light?: number
  /** Darkening toward the corners, as a lens does, 0–1. */
  readonly vignette?: number
}

/** Side of a ground's repeating tile; as the noise's. */
const tileSide = 512
const tiles = new Map<Finish['ground'], Float32Array>()

/** Texture of a ground at a pixel of its tile, about -1 to 1. */
function texture(ground: Finish['ground'], x: number, y: number): number {
  if (ground === 'canvas') {
    const thread = (2 * Math.PI * 98) / tileSide
    return Math.sin(x * thread) * Math.sin(y * thread) * 0.45 + grain(x, y) * 0.5
  }
  if (ground === 'paper') return grain(x, y) * 0.45 + cloud(x, y) * 0.4
  if (ground === 'film') return grain(x, y) * 0.6 + grain(x + 171, y * 2 + 57) * 0.5
  return grain(x, y) * 0.3
}

function tileOf(ground: Finish['ground']): Float32Array {
  let tile = tiles.get(ground)
  if (!tile) {
    tile = Float32Array.from({ length: tileSide * tileSide }, (_, i) =>
      texture(ground, i % tileSide, Math.floor(i / tileSide)),
    )
    tiles.set(ground, tile)
  }
  return tile
}

/** Lets raised paint catch light from the upper left, in place. */
function light(on: Surface, strength: number): void {
  const { width, height, rgb, relief } = on
  if (!relief) return
  for (let y = 0; y < height; y += 1) {
    const row = y * width
    const above = Math.max(0, y - 1) * width
    let before = relief[row] ?? 0
    for (let x = 0; x < width; x += 1) {
      const here = relief[row + x] ?? 0
      const rise = (here * 2 - before - (relief[above + x] ?? 0)) * strength
      before = here
      if (rise === 0) continue
      const add = rise < -26 ? -26 : rise > 34 ? 34 : rise
      const i = (row + x) * 3
      rgb[i] = (rgb[i] ?? 0) + add
      rgb[i + 1] = (rgb[i + 1] ?? 0) + add
      rgb[i + 2] = (rgb[i + 2] ?? 0) + add
    }
  }
}

/** Lights the relief, brings the picture to its full size, adds the ground there, and writes the JPEG (quality 88). */
export async function finish(from: Surface, how: Finish, width: number, height: number): Promise<Buffer> {
  if (how.light) light(from, how.light * 30)
  const out = new Uint8ClampedArray(width * height * 3)
  const tile = tileOf(how.ground)
  const strength = (how.strength ?? 1) * 4.5
  const vignette = (how.vignette ?? 0) * 0.12
  const farX = Float32Array.from({ length: width }, (_, x) => ((x / width - 0.5) * 2) ** 2)
  const write = (row: Float32Array, y: number): void => {
    const tileRow = (y % tileSide) * tileSide
    const farY = ((y / height - 0.5) * 2) ** 2
    for (let x = 0, i = 0, o = y * width * 3; x < width; x += 1, i += 3, o += 3) {
      const add = (tile[tileRow + (x & (tileSide - 1))] ?? 0) * strength
      const far = (farX[x] ?? 0) + farY
      const by = 1 - vignette * far * far
      out[o] = (row[i] ?? 0) * by + add
      out[o + 1] = (row[i + 1] ?? 0) * by + add
      out[o + 2] = (row[i + 2] ?? 0) * by + add
    }
  }
  if (from.width === width && from.height === height) {
    for (let y = 0; y < height; y += 1) write(from.rgb.subarray(y * width * 3, (y + 1) * width * 3), y)
  } else enlarge(from.rgb, from.width, from.height, width, height, write)
  return sharp(out, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 88 })
    .toBuffer()
}
