import sharp from 'sharp'
import { type Rgb, css } from './colour.ts'
import { cloud, grain } from './noise.ts'

/** A picture in the making: colours as floats, and how high the paint stands where that matters. */
export interface Surface {
  readonly width: number
  readonly height: number
  /** Three values a pixel, 0 to 255. */
  readonly rgb: Float32Array
  /** One value a pixel; made when first painted on. */
  readonly relief: Float32Array
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
  return { width, height, rgb, relief: new Float32Array(width * height) }
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
  if (coarse !== 1) {
    // sharp sharpens nothing here: the pipeline of blur and resize must be two steps to keep their order
    const small = await image.raw().toBuffer({ resolveWithObject: true })
    image = sharp(small.data, { raw: { width: small.info.width, height: small.info.height, channels: 3 } }).resize(width, height, {
      fit: 'fill',
      kernel: 'cubic',
    })
  }
  const data = await image.raw().toBuffer()
  return { width, height, rgb: Float32Array.from(data), relief: new Float32Array(width * height) }
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

const weavePeriod = 5.2

/** Texture of the ground at a pixel, about -1 to 1. */
function texture(ground: Finish['ground'], x: number, y: number): number {
  if (ground === 'canvas') {
    const across = Math.sin((x * 2 * Math.PI) / weavePeriod)
    const along = Math.sin((y * 2 * Math.PI) / weavePeriod)
    return across * along * 0.45 + grain(x, y) * 0.5
  }
  if (ground === 'paper') return grain(x, y) * 0.45 + cloud(x * 0.9, y * 0.9) * 0.4
  if (ground === 'film') return grain(x, y) * 0.6 + grain(x + 171, y * 2 + 57) * 0.5
  return grain(x, y) * 0.3
}

/** Lights the relief, adds the ground, and writes the JPEG (quality 88). */
export async function finish(from: Surface, how: Finish): Promise<Buffer> {
  const { width, height, rgb, relief } = from
  const out = Buffer.allocUnsafe(width * height * 3)
  const light = how.light ?? 0
  const strength = (how.strength ?? 1) * 4.5
  const vignette = how.vignette ?? 0
  for (let y = 0; y < height; y += 1) {
    const above = Math.max(0, y - 1) * width
    const row = y * width
    const vy = (y / height - 0.5) * 2
    for (let x = 0; x < width; x += 1) {
      let add = texture(how.ground, x, y) * strength
      let by = 1
      if (light > 0) {
        const here = relief[row + x] ?? 0
        const rise = here - (relief[row + (x === 0 ? 0 : x - 1)] ?? 0) + here - (relief[above + x] ?? 0)
        add += Math.max(-26, Math.min(34, rise * light * 30))
      }
      if (vignette > 0) {
        const vx = (x / width - 0.5) * 2
        const far = vx * vx + vy * vy
        by = 1 - vignette * 0.25 * far * far
      }
      const i = (row + x) * 3
      const r = (rgb[i] ?? 0) * by + add
      const g = (rgb[i + 1] ?? 0) * by + add
      const b = (rgb[i + 2] ?? 0) * by + add
      out[i] = r < 0 ? 0 : r > 255 ? 255 : r
      out[i + 1] = g < 0 ? 0 : g > 255 ? 255 : g
      out[i + 2] = b < 0 ? 0 : b > 255 ? 255 : b
    }
  }
  return sharp(out, { raw: { width, height, channels: 3 } }).jpeg({ quality: 88 }).toBuffer()
}
