import { mix, type Rgb, shade } from '../colour.ts'
import { cloud, grain, swell } from '../noise.ts'
import { lay, surface } from '../surface.ts'
import type { Made, Maker } from './made.ts'

/** A weave on a white wall: threads over and under, with the unevenness of a hand and fringes below. */
export const weave: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const design = manner.pick(['bands', 'diamonds', 'fields', 'hills', 'blocks'] as const)
  const thread = manner.between(4.2, 7.5)
  const fringe = manner.chance(0.6) ? height * 0.09 : 0
  const bound = manner.chance(0.5)
  const yarns: Rgb[] = [...palette.tones, palette.accent, palette.paper, palette.ink]
  const few = manner.shuffle(yarns).slice(0, manner.whole(3, 5))
  const wall: Rgb = [236, 234, 230]
  const [mx, my] = [width * 0.1, height * 0.07]
  const [tw, th] = [width - mx * 2, height - my * 2 - fringe]
  const seed = random.next() * 500
  const bands = Array.from({ length: 60 }, () => random.pick(few))
  const wide = Array.from({ length: 60 }, () => random.whole(2, 14))
  const at: Rgb[] = []
  for (let i = 0; at.length < 600; i += 1)
    for (let k = 0; k < (wide[i % 60] ?? 3); k += 1) at.push(bands[i % 60] ?? palette.ink)
  const unit = thread * random.whole(7, 13)
  const colourAt = (c: number, r: number): Rgb => {
    const [x, y] = [c * thread, r * thread]
    if (design === 'bands') return at[r % 600] ?? palette.ink
    if (design === 'diamonds') {
      const d = Math.abs(((x / unit) % 2) - 1) + Math.abs(((y / unit) % 2) - 1)
      return few[Math.floor(d * 2.2 + Math.floor(y / unit / 2)) % few.length] ?? palette.ink
    }
    if (design === 'fields')
      return (
        few[
          y < th * 0.34 + cloud(seed + x * 0.12, 4) * th * 0.1
            ? 0
            : y < th * 0.7 + cloud(seed + x * 0.1, 60) * th * 0.12
              ? 1
              : 2
        ] ?? palette.ink
      )
    if (design === 'hills')
      return (
        few[
          Math.min(
            few.length - 1,
            Math.max(
              0,
              Math.floor((y / th) * (few.length + 0.6) + swell(seed + x * 0.13, Math.floor(y / th) * 40) * 0.9),
            ),
          )
        ] ?? palette.ink
      )
    return bands[(Math.floor(x / unit / 1.6) * 7 + Math.floor(y / unit) * 13) % 60] ?? palette.ink
  }
  const on = surface(width, height, wall)
  // the wall darkens away from the window, and the weave throws a shadow to the right
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = (y * width + x) * 3
      let by = 1.04 - (x / width) * 0.12
      const sx = x - mx - 12
      const sy = y - my - 14
      if (sx > 0 && sy > 0 && sx < tw + 10 && sy < th + 10)
        by *= 0.66 + 0.34 * Math.min(1, Math.max(0, (Math.max(sx - tw, sy - th) + 14) / 22))
      if (x > mx + thread && x < mx + tw - thread && y > my + thread && y < my + th - thread) continue
      for (let c = 0; c < 3; c += 1) on.rgb[i + c] = (on.rgb[i + c] ?? 0) * by
    }
  }
  const sway = Float32Array.from({ length: height }, (_, y) => cloud(seed + y * 0.12, 7) * thread * 0.9)
  const sag = Float32Array.from({ length: width }, (_, x) => cloud(seed + x * 0.1, 90) * thread * 0.8)
  for (let py = -thread; py < th + thread; py += 1) {
    const y = Math.round(my + py)
    if (y < 0 || y >= height) continue
    for (let px = -thread; px < tw + thread; px += 1) {
      const x = Math.round(mx + px)
      const wx = px + (sway[y] ?? 0)
      const wy = py + (sag[x] ?? 0)
      if (wx < 0 || wy < 0 || wx > tw || wy > th) continue
      const c = Math.floor(wx / thread)
      const r = Math.floor(wy / (bound ? thread * 0.55 : thread))
      const fx = wx / thread - c - 0.5
      const fy = wy / (bound ? thread * 0.55 : thread) - r - 0.5
      const over = bound || (c + r) % 2 === 0
      const round = over ? 1 - fy * fy * 2.2 - fx * fx * (bound ? 0.5 : 0.9) : 0.86 - fx * fx * 2.2 - fy * fy * 0.9
      const weft = colourAt(c, bound ? Math.round(r * 0.55) : r)
      const yarn = over ? weft : mix(weft, palette.paper, 0.35)
      const spin =
        grain(Math.round(wx * 1.6 + wy), r * 31 + c * 17) * 0.1 +
        ((r * 7919 + c * 104729) % 13) * 0.008 -
        0.04 +
        (bound && (c + r) % 2 === 0 ? -0.07 : 0)
      lay(on, x, y, shade(yarn, Math.max(0.35, 0.62 + round * 0.42 + spin - fy * 0.12)), 1)
    }
  }
  for (let c = 0; fringe > 0 && c < tw / thread; c += 1) {
    const foot = my + th - 4
    const tall = fringe * random.between(0.7, 1)
    const drift = random.normal(0, 0.09)
    for (let s = 0; s < tall; s += 1)
      for (let k = 0; k < thread * 0.5; k += 1)
        lay(
          on,
          Math.round(mx + c * thread + k + drift * s + Math.sin(s * 0.05 + c) * 1.5),
          Math.round(foot + s),
          shade(mix(few[0] ?? palette.paper, palette.paper, 0.5), 0.72 + (k / thread) * 0.6),
          0.95,
        )
  }
  const words = {
    bands: ['tverrgående bånd', 'horizontal bands'],
    diamonds: ['ruter', 'diamonds'],
    fields: ['tre store felt', 'three large fields'],
    hills: ['linjer som åser', 'lines like hills'],
    blocks: ['blokker', 'blocks'],
  } as const
  return {
    surface: on,
    finish: { ground: 'film', strength: 0.6, vignette: 0.3 },
    nb: `Vevd arbeid med ${words[design][0]} i ${palette.nb}, på hvit vegg`,
    en: `Woven work with ${words[design][1]} in ${palette.en}, on a white wall`,
  }
}
