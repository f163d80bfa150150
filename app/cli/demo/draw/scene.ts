import { type Palette, type Rgb, css, tone } from './colour.ts'
import type { Random } from './random.ts'
import type { Drawing } from './surface.ts'

/** What a scene shows, in words for its description. */
export interface Scene extends Drawing {
  readonly nb: string
  readonly en: string
}

type Ink = (value: number) => string
type Motif = (w: number, h: number, ink: Ink, random: Random) => { markup: string; ground: number; nb: string; en: string }

const n = (value: number): string => value.toFixed(1)

/** A ridge from left to right, closed at the bottom. */
function ridge(w: number, h: number, base: number, rise: number, random: Random, jag = 0.4): string {
  const steps = 26
  const a = random.between(0, 6)
  const f = random.between(1.2, 2.6)
  let path = `M0 ${n(h)}`
  for (let i = 0; i <= steps; i += 1) {
    const t = i / steps
    const form = Math.sin(t * f * 3.1 + a) * 0.5 + Math.sin(t * f * 7.3 + a * 2) * 0.25 * jag + random.between(-0.12, 0.12) * jag
    path += `L${n(t * w)} ${n(base - rise * (0.5 + form))}`
  }
  return `${path}L${n(w)} ${n(h)}Z`
}

/** One spruce, its foot at (x, y). */
function spruce(x: number, y: number, tall: number, random: Random): string {
  const wide = tall * random.between(0.16, 0.24)
  const tiers = 7
  let left = `M${n(x)} ${n(y - tall)}`
  let right = ''
  for (let i = 1; i <= tiers; i += 1) {
    const t = i / tiers
    const out = wide * t * random.between(0.75, 1.15)
    const level = y - tall * (1 - t * 0.94)
    left += `L${n(x - out)} ${n(level)}L${n(x - out * 0.55)} ${n(level - tall * 0.02)}`
    right = `L${n(x + out * 0.5)} ${n(level - tall * 0.02)}L${n(x + out)} ${n(level)}${right}`
  }
  return `${left}L${n(x - 2)} ${n(y)}L${n(x + 2)} ${n(y)}${right}Z`
}

const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`
const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round"/>`
const fade = (id: string, from: string, to: string): string =>
  `<linearGradient id="${id}" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`

const fjord: Motif = (w, h, ink, random) => {
  const shore = h * random.between(0.48, 0.66)
  const evening = random.chance(0.5)
  let markup = fade('s', ink(evening ? 0.62 : 0.78), ink(evening ? 0.98 : 0.92)) + `<rect width="${w}" height="${n(shore)}" fill="url(#s)"/>`
  if (random.chance(0.4)) markup += `<circle cx="${n(w * random.between(0.2, 0.8))}" cy="${n(shore * random.between(0.25, 0.6))}" r="${n(h * 0.035)}" fill="${ink(1)}"/>`
  const layers = random.whole(3, 5)
  for (let i = 0; i < layers; i += 1) {
    const near = i / (layers - 1)
    markup += path(ridge(w, shore, shore - h * 0.02 * (layers - i), h * random.between(0.12, 0.3) * (1.1 - near * 0.6), random), ink(0.72 - near * 0.5))
  }
  markup += fade('v', ink(0.5), ink(evening ? 0.82 : 0.68)) + `<rect y="${n(shore)}" width="${w}" height="${n(h - shore)}" fill="url(#v)"/>`
  for (let i = 0; i < 26; i += 1) {
    const y = shore + (h - shore) * random.next() ** 1.6
    const x = random.between(-0.1, 0.9) * w
    markup += line(`M${n(x)} ${n(y)}h${n(w * random.between(0.05, 0.3))}`, ink(random.pick([0.42, 0.58, 0.9])), 1 + ((y - shore) / h) * 7)
  }
  return { markup, ground: 0.85, nb: 'fjord med åser lag på lag', en: 'a fjord with layers of hills' }
}

const fields: Motif = (w, h, ink, random) => {
  const sky = h * random.between(0.3, 0.5)
  let markup = fade('s', ink(0.8), ink(0.96)) + `<rect width="${w}" height="${n(h)}" fill="url(#s)"/>`
  markup += path(ridge(w, h, sky, h * 0.16, random), ink(0.6)) + path(ridge(w, h, sky + h * 0.04, h * 0.1, random), ink(0.42))
  const bands = random.whole(4, 6)
  for (let i = 0; i < bands; i += 1) {
    const t = i / bands
    const y = sky + (h - sky) * (0.08 + 0.92 * t ** 1.25)
    const value = random.pick([0.3, 0.5, 0.66, 0.78, 0.86])
    markup += path(ridge(w, h, y + h * 0.03, h * 0.07, random, 0.1), ink(value))
    const vanish = w * random.between(-0.3, 1.3)
    for (let f = 0; f < 12; f += 1) {
      const x = (f / 12) * w * 1.4 - w * 0.2
      markup += line(`M${n(x + (vanish - x) * 0.25)} ${n(y + h * 0.02)}L${n(x)} ${n(y + h * 0.16)}`, ink(value - 0.1), 1 + t * 3)
    }
  }
  const x = w * random.between(0.2, 0.7)
  const y = sky + h * 0.1
  const s = h * 0.06
  markup += path(`M${n(x)} ${n(y)}v${n(-s)}l${n(s * 1.1)} ${n(-s * 0.7)}l${n(s * 1.1)} ${n(s * 0.7)}v${n(s)}z`, ink(0.18)) + path(`M${n(x + s * 2.2)} ${n(y)}v${n(-s)}h${n(s * 1.8)}v${n(s)}z`, ink(0.95))
  return { markup, ground: 0.8, nb: 'jorder og en gård under en ås', en: 'fields and a farm below a ridge' }
}

const forest: Motif = (w, h, ink, random) => {
  let markup = fade('s', ink(0.72), ink(0.95)) + `<rect width="${w}" height="${h}" fill="url(#s)"/>`
  const rows = random.whole(3, 5)
  for (let r = 0; r < rows; r += 1) {
    const near = r / (rows - 1)
    const count = Math.round(22 - near * 14)
    for (let i = 0; i < count; i += 1) {
      const tall = h * (0.22 + near * 0.5) * random.between(0.6, 1.15)
      markup += path(spruce(((i + random.between(-0.3, 0.3)) / (count - 1)) * w, h * (0.62 + near * 0.3) + random.between(-6, 6), tall, random), ink(0.66 - near * 0.56))
    }
    markup += `<rect y="${n(h * (0.6 + near * 0.28))}" width="${w}" height="${h}" fill="${ink(0.78 - near * 0.5)}" opacity="${near === 1 ? 1 : 0.85}"/>`
  }
  return { markup, ground: 0.9, nb: 'granskog i dis', en: 'spruce forest in haze' }
}

const birches: Motif = (w, h, ink, random) => {
  let markup = fade('s', ink(0.55), ink(0.4)) + `<rect width="${w}" height="${h}" fill="url(#s)"/>` + path(ridge(w, h, h * 0.8, h * 0.1, random), ink(0.3))
  for (let i = 0; i < 40; i += 1) markup += `<ellipse cx="${n(random.next() * w)}" cy="${n(random.next() ** 2 * h * 0.75)}" rx="${n(random.between(8, 40))}" ry="${n(random.between(5, 18))}" fill="${ink(random.between(0.25, 0.72))}" opacity=".6"/>`
  const trunks = random.whole(5, 11)
  for (let i = 0; i < trunks; i += 1) {
    const x = w * ((i + random.between(0.1, 0.9)) / trunks)
    const wide = random.between(7, 26)
    const lean = random.between(-24, 24)
    const foot = h * random.between(0.8, 1.02)
    markup += path(`M${n(x)} 0L${n(x + wide * 0.7)} 0L${n(x + lean + wide)} ${n(foot)}L${n(x + lean)} ${n(foot)}Z`, ink(0.94)) + path(`M${n(x + wide * 0.45)} 0L${n(x + wide * 0.7)} 0L${n(x + lean + wide)} ${n(foot)}L${n(x + lean + wide * 0.6)} ${n(foot)}Z`, ink(0.68))
    for (let m = 0; m < 9; m += 1) {
      const t = random.next()
      markup += line(`M${n(x + lean * t + random.between(0, wide * 0.4))} ${n(t * foot)}h${n(wide * random.between(0.2, 0.5))}`, ink(0.08), random.between(1.5, 5))
    }
  }
  return { markup, ground: 0.5, nb: 'bjørkestammer', en: 'birch trunks' }
}

const boathouse: Motif = (w, h, ink, random) => {
  const level = h * random.between(0.52, 0.62)
  let markup = fade('s', ink(0.9), ink(0.75)) + `<rect width="${w}" height="${n(level)}" fill="url(#s)"/>` + path(ridge(w, level, level, h * 0.2, random), ink(0.5))
  markup += fade('v', ink(0.66), ink(0.4)) + `<rect y="${n(level)}" width="${w}" height="${n(h - level)}" fill="url(#v)"/>`
  const x = w * random.between(0.12, 0.42)
  const s = h * random.between(0.2, 0.3)
  markup += path(`M${n(x)} ${n(level + 6)}v${n(-s)}l${n(s * 0.55)} ${n(-s * 0.55)}l${n(s * 0.55)} ${n(s * 0.55)}v${n(s)}z`, ink(0.22))
  markup += path(`M${n(x + s * 1.1)} ${n(level + 6)}v${n(-s)}l${n(-s * 0.55)} ${n(-s * 0.55)}h${n(s * 1.4)}l${n(s * 0.55)} ${n(s * 0.55)}v${n(s)}z`, ink(0.34))
  markup += path(`M${n(x + s * 0.3)} ${n(level + 6)}v${n(-s * 0.62)}h${n(s * 0.48)}v${n(s * 0.62)}z`, ink(0.04))
  markup += `<rect x="${n(x - s * 0.3)}" y="${n(level + 4)}" width="${n(w - x)}" height="${n(h * 0.022)}" fill="${ink(0.84)}"/>`
  for (let i = 0; i < 7; i += 1) markup += `<rect x="${n(x + (i * (w - x)) / 7)}" y="${n(level + 8)}" width="6" height="${n(h * 0.13)}" fill="${ink(0.14)}"/>`
  markup += path(`M${n(x)} ${n(level + h * 0.04)}h${n(s * 2)}l${n(-s * 0.3)} ${n(s * 0.9)}h${n(-s * 1.3)}z`, ink(0.26), 'opacity=".6"')
  for (let i = 0; i < 22; i += 1) markup += line(`M${n(random.next() * w)} ${n(level + (h - level) * random.between(0.15, 1))}h${n(random.between(30, 150))}`, ink(random.pick([0.34, 0.8])), random.between(1, 4))
  return { markup, ground: 0.8, nb: 'naust og brygge', en: 'a boathouse and a jetty' }
}

const jars: Motif = (w, h, ink, random) => {
  const table = h * random.between(0.56, 0.68)
  let markup = fade('s', ink(0.62), ink(0.44)) + `<rect width="${w}" height="${h}" fill="url(#s)"/>` + fade('t', ink(0.86), ink(0.7)) + `<rect y="${n(table)}" width="${w}" height="${n(h - table)}" fill="url(#t)"/>`
  const count = random.whole(3, 5)
  for (let i = 0; i < count; i += 1) {
    const x = w * ((i + 0.6) / (count + 0.2)) + random.between(-20, 20)
    const foot = table + h * random.between(0.04, 0.2)
    const tall = h * random.between(0.16, 0.42)
    const r = tall * random.between(0.18, 0.42)
    const neck = r * random.between(0.35, 0.9)
    const value = random.pick([0.12, 0.3, 0.55, 0.78, 0.98])
    markup += `<ellipse cx="${n(x + r * 1.2)}" cy="${n(foot)}" rx="${n(r * 2)}" ry="${n(r * 0.3)}" fill="${ink(0.36)}" opacity=".6"/>`
    const side = (from: number, to: number): string =>
      `M${n(x + neck * from)} ${n(foot - tall)}C${n(x + r * 1.5 * from)} ${n(foot - tall * 0.7)} ${n(x + r * 1.2 * from)} ${n(foot - tall * 0.1)} ${n(x + r * 0.55 * from)} ${n(foot)}L${n(x + r * 0.55 * to)} ${n(foot)}C${n(x + r * 1.2 * to)} ${n(foot - tall * 0.1)} ${n(x + r * 1.5 * to)} ${n(foot - tall * 0.7)} ${n(x + neck * to)} ${n(foot - tall)}Z`
    markup += path(side(-1, 1), ink(value)) + path(side(0.15, 1), ink(value * 0.72)) + path(side(-0.72, -0.42), ink(Math.min(1, value + 0.2)), 'opacity=".7"')
    markup += `<ellipse cx="${n(x)}" cy="${n(foot - tall)}" rx="${n(neck)}" ry="${n(neck * 0.26)}" fill="${ink(value * 0.4)}"/>`
  }
  return { markup, ground: 0.6, nb: 'krukker på et bord', en: 'jars on a table' }
}

const room: Motif = (w, h, ink, random) => {
  const floor = h * random.between(0.68, 0.76)
  const flip = random.chance(0.5)
  const wx = w * random.between(0.14, 0.3)
  const ww = w * random.between(0.24, 0.34)
  const wy = h * 0.14
  const wh = h * 0.4
  let markup = fade('s', ink(0.5), ink(0.36)) + `<rect width="${w}" height="${h}" fill="url(#s)"/><rect y="${n(floor)}" width="${w}" height="${h}" fill="${ink(0.24)}"/>`
  markup += `<rect x="${n(wx - 10)}" y="${n(wy - 10)}" width="${n(ww + 20)}" height="${n(wh + 20)}" fill="${ink(0.66)}"/><rect x="${n(wx)}" y="${n(wy)}" width="${n(ww)}" height="${n(wh)}" fill="${ink(0.99)}"/>`
  markup += path(ridge(ww, wh * 0.55, wh * 0.5, wh * 0.25, random), ink(0.8), `transform="translate(${n(wx)} ${n(wy + wh * 0.45)})"`)
  markup += `<rect x="${n(wx + ww / 2 - 4)}" y="${n(wy)}" width="8" height="${n(wh)}" fill="${ink(0.6)}"/><rect x="${n(wx)}" y="${n(wy + wh * 0.38)}" width="${n(ww)}" height="6" fill="${ink(0.6)}"/>`
  markup += path(`M${n(wx + ww * 0.6)} ${n(floor + 8)}L${n(wx + ww * 1.6)} ${n(floor + 8)}L${n(wx + ww * 2.3)} ${n(h)}L${n(wx + ww * 0.9)} ${n(h)}Z`, ink(0.82))
  const cx = w * 0.66
  const s = h * 0.2
  const leg = (x: number, y: number, l: number): string => `<rect x="${n(x)}" y="${n(y)}" width="9" height="${n(l)}" fill="${ink(0.05)}"/>`
  markup += leg(cx, floor - s * 0.9, s * 1.9) + leg(cx + s * 0.8, floor - s * 0.9, s * 1.75) + leg(cx - s * 0.25, floor + s * 0.3, s * 0.95) + leg(cx + s * 0.6, floor + s * 0.3, s * 1.05)
  markup += path(`M${n(cx - s * 0.3)} ${n(floor + s * 0.3)}h${n(s * 0.98)}l${n(s * 0.2)} ${n(-s * 0.16)}h${n(-s * 0.95)}z`, ink(0.12))
  for (let i = 0; i < 3; i += 1) markup += `<rect x="${n(cx)}" y="${n(floor - s * (0.86 - i * 0.26))}" width="${n(s * 0.8)}" height="10" fill="${ink(0.08)}"/>`
  if (flip) markup = `<g transform="translate(${w} 0) scale(-1 1)">${markup}</g>`
  return { markup, ground: 0.5, nb: 'rom med vindu og stol', en: 'a room with a window and a chair' }
}

const oak: Motif = (w, h, ink, random) => {
  const ground = h * random.between(0.7, 0.8)
  let markup = fade('s', ink(0.72), ink(0.98)) + `<rect width="${w}" height="${h}" fill="url(#s)"/>` + path(ridge(w, h, ground - h * 0.02, h * 0.08, random, 0.2), ink(0.58)) + path(ridge(w, h, ground + h * 0.05, h * 0.05, random, 0.1), ink(0.34))
  const grow = (x: number, y: number, angle: number, long: number, thick: number): void => {
    const x2 = x + Math.cos(angle) * long
    const y2 = y + Math.sin(angle) * long
    markup += line(`M${n(x)} ${n(y)}Q${n((x + x2) / 2 + random.between(-0.12, 0.12) * long)} ${n((y + y2) / 2)} ${n(x2)} ${n(y2)}`, ink(0.05), thick)
    if (thick < 1.3) return
    const forks = random.whole(2, 3)
    for (let i = 0; i < forks; i += 1) grow(x2, y2, angle + random.between(-0.65, 0.65), long * random.between(0.66, 0.86), thick * random.between(0.52, 0.7))
  }
  grow(w * random.between(0.34, 0.66), ground + h * 0.06, -Math.PI / 2 + random.between(-0.12, 0.12), h * 0.2, h * 0.034)
  return { markup, ground: 0.9, nb: 'et nakent tre på en høyde', en: 'a bare tree on a rise' }
}

const stones: Motif = (w, h, ink, random) => {
  const far = h * random.between(0.2, 0.34)
  let markup = fade('s', ink(0.88), ink(0.98)) + `<rect width="${w}" height="${n(far)}" fill="url(#s)"/>` + fade('v', ink(0.7), ink(0.5)) + `<rect y="${n(far)}" width="${w}" height="${h}" fill="url(#v)"/>` + path(ridge(w, far + 4, far, h * 0.07, random), ink(0.46))
  const list = Array.from({ length: random.whole(12, 26) }, () => far + (h - far) * random.between(0.12, 1.05)).sort((a, b) => a - b)
  for (const y of list) {
    const near = (y - far) / (h - far)
    const r = h * (0.02 + near * 0.1) * random.between(0.6, 1.4)
    const x = random.next() * w
    const value = random.between(0.3, 0.62)
    markup += `<ellipse cx="${n(x + r * 0.2)}" cy="${n(y + r * 0.32)}" rx="${n(r * 1.5)}" ry="${n(r * 0.34)}" fill="${ink(0.2)}" opacity=".7"/>` + path(`M${n(x - r * 1.3)} ${n(y + r * 0.3)}C${n(x - r * 1.3)} ${n(y - r * 0.5)} ${n(x - r * 0.5)} ${n(y - r * 0.8)} ${n(x + r * 0.1)} ${n(y - r * 0.7)}C${n(x + r)} ${n(y - r * 0.6)} ${n(x + r * 1.4)} ${n(y)} ${n(x + r * 1.3)} ${n(y + r * 0.35)}Z`, ink(value)) + path(`M${n(x - r * 0.9)} ${n(y - r * 0.2)}C${n(x - r * 0.6)} ${n(y - r * 0.7)} ${n(x)} ${n(y - r * 0.7)} ${n(x + r * 0.5)} ${n(y - r * 0.5)}C${n(x)} ${n(y - r * 0.4)} ${n(x - r * 0.5)} ${n(y - r * 0.3)} ${n(x - r * 0.9)} ${n(y - r * 0.2)}Z`, ink(value + 0.28))
  }
  return { markup, ground: 0.7, nb: 'steiner i fjæra', en: 'stones on a shore' }
}

const motifs = { fjord, fields, forest, birches, boathouse, jars, room, oak, stones }
export type MotifName = keyof typeof motifs
export const motifNames = Object.keys(motifs) as MotifName[]

/**
 * A scene in the colours of a palette, or in greys when none is given (0 black, 255 white).
 * The drawing is 800 wide; proportions follow `ratio` (width through height).
 */
export function scene(name: MotifName, ratio: number, palette: Palette | null, random: Random): Scene {
  const width = 800
  const height = Math.round(width / ratio)
  const colour = (value: number): Rgb => (palette ? tone(palette, value) : [value * 255, value * 255, value * 255])
  const { markup, ground, nb, en } = motifs[name](width, height, (value) => css(colour(value)), random)
  return { markup, width, height, ground: colour(ground), nb, en }
}
