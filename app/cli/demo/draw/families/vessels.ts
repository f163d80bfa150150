import { css, mix, type Palette, type Rgb, shade } from '../colour.ts'
import type { Hand } from '../hand.ts'
import { dull, lit, mirrored, shine } from '../light.ts'
import { cloud, ramp, swell } from '../noise.ts'
import type { Random } from '../random.ts'
import { castShadow, type Material, turn, type Vessel } from '../revolve.ts'
import { render, type Surface } from '../surface.ts'
import type { Made, Maker } from './made.ts'
import { forms, type Words } from './vessel-forms.ts'

/** A wall and a table in soft light from the left. */
async function table(hand: Hand, wall: Rgb, top: Rgb, level: number): Promise<Surface> {
  const { width, height } = hand
  const markup = `<defs><linearGradient id="w" x2="1" y2=".35"><stop offset="0" stop-color="${css(shade(wall, 1.1))}"/><stop offset="1" stop-color="${css(shade(wall, 0.72))}"/></linearGradient><linearGradient id="t" x2="1" y2=".7"><stop offset="0" stop-color="${css(shade(top, 1.06))}"/><stop offset="1" stop-color="${css(shade(top, 0.8))}"/></linearGradient></defs><rect width="100" height="100" fill="url(#w)"/><rect y="${level * 100}" width="100" height="100" fill="url(#t)"/><rect y="${level * 100 - 0.5}" width="100" height="1.2" fill="${css(shade(top, 0.7))}" opacity=".5"/>`
  return render(
    { markup, width: 100, height: 100, ground: wall },
    width,
    height,
    0.25,
    hand.manner.chance(0.5) ? 0 : 1.6,
  )
}

interface Setting {
  readonly shapes: readonly string[]
  readonly count: readonly [number, number]
  readonly tilt: readonly [number, number]
  readonly wall: (palette: Palette, dark: boolean) => Rgb
  readonly top: (palette: Palette, dark: boolean) => Rgb
  readonly material: (palette: Palette, manner: Random, random: Random) => Material & { readonly words?: Words }
  readonly what: Words
  readonly shadow: number
  readonly wobble: number
  /** How dark rooms are likelier. */
  readonly dark: number
}

/** Stands one to five vessels of one hand on a table and draws them from back to front. */
function still(setting: Setting): Maker {
  return async (hand): Promise<Made> => {
    const { palette, manner, random, width, height } = hand
    const favourites = manner.shuffle(setting.shapes).slice(0, 3)
    const dark = manner.chance(setting.dark)
    const tilt = manner.between(...setting.tilt)
    const level = manner.between(0.5, 0.62)
    const materials = Array.from({ length: 3 }, () => setting.material(palette, manner, random))
    const on = await table(hand, setting.wall(palette, dark), setting.top(palette, dark), level)
    const wide = width / height > 1.12
    const count = random.whole(setting.count[0], wide ? setting.count[1] : Math.min(3, setting.count[1]))
    const room = (width * 0.84) / count
    const vessels: Vessel[] = []
    let last = 'bowl'
    for (let i = 0; i < count; i += 1) {
      last = random.pick(favourites)
      const form = forms[last] ?? { r: [1, 1], tall: 1, nb: '', en: '' }
      const most = Math.min(room * (count === 1 ? 0.42 : 0.52), (height * (count === 1 ? 0.66 : 0.62)) / form.tall)
      const r = most * (count === 1 ? random.between(0.86, 1) : random.between(0.74, 1))
      const uneven = form.r.map((share) => r * share * (1 + random.normal(0, setting.wobble)))
      vessels.push({
        x:
          width * 0.08 +
          room * (i + 0.5) +
          (count === 1 ? random.normal(-0.02, 0.02) * width : random.normal(0, room * 0.05)),
        y: height * (level + 0.12 + random.between(0, 0.1) + (count === 1 ? 0.1 : 0)),
        tall: r * form.tall * random.between(0.88, 1.1),
        profile: uneven,
        tilt,
        open: true,
        material: materials[i % 3] ?? (() => [0, 0, 0, 1]),
      })
    }
    vessels.sort((a, b) => a.y - b.y)
    for (const vessel of vessels) castShadow(on, vessel, setting.shadow)
    for (const vessel of vessels) turn(on, vessel)
    const form = forms[last] ?? { nb: 'form', en: 'form' }
    const many = ['', '', 'To', 'Tre', 'Fire', 'Fem'][count]
    const manyEn = ['', '', 'Two', 'Three', 'Four', 'Five'][count]
    return {
      surface: on,
      finish: { ground: 'film', strength: 0.55, vignette: 0.5 },
      nb:
        count === 1
          ? `${form.nb.charAt(0).toUpperCase()}${form.nb.slice(1)} ${setting.what.nb} på et bord`
          : `${many} kar ${setting.what.nb} på et bord`,
      en:
        count === 1
          ? `${form.en.charAt(0).toUpperCase()}${form.en.slice(1)} ${setting.what.en} on a table`
          : `${manyEn} vessels ${setting.what.en} on a table`,
    }
  }
}

const clay: Setting['material'] = (palette, manner, random) => {
  const body = manner.pick<Rgb>([
    [188, 150, 116],
    [92, 66, 52],
    [214, 204, 188],
    [70, 64, 60],
  ])
  const glaze = manner.pick([
    palette.tones[1],
    palette.tones[2],
    palette.paper,
    palette.tones[3],
    palette.accent,
    palette.tones[0],
  ])
  const gloss = manner.pick([0, 30, 95, 150])
  const dips = manner.between(0.08, 0.5)
  const speckle = manner.between(0, 0.5)
  const bands = manner.chance(0.25) ? manner.between(14, 40) : 0
  const seed = random.next() * 500
  return ({ v, around, nx, ny, nz, inside }) => {
    const edge = dips * (inside ? 0 : 1) + cloud(seed + around * 20, 30) * 0.09
    const glazed = ramp(edge - 0.008, edge + 0.008, v)
    const pool =
      cloud(seed + around * 24, v * 60) * 0.18 +
      swell(around * 14, seed + v * 9) * 0.14 +
      (v - edge < 0.05 ? -0.12 : 0) -
      (v > 0.97 && !inside ? -0.18 : 0)
    const speck = cloud(around * 170 + seed, v * 210) > 0.62 ? -speckle : 0
    const ring = bands ? Math.sin(v * bands * 6) * 0.04 : Math.sin(v * 90 + cloud(around * 6, seed) * 2) * 0.012
    const colour = mix(
      shade(body, 1 + cloud(around * 90, v * 190 + seed) * 0.12),
      shade(glaze, 1 + pool + speck),
      glazed,
    )
    return lit(
      colour,
      (dull(nx, ny + ring * 2, nz) + ring) * (0.72 + 0.28 * Math.min(1, v * 5)) * (inside ? 0.62 : 1),
      glazed * gloss * shine(nx, ny + ring, nz, gloss > 60 ? 70 : 12),
    )
  }
}

export const ceramics = still({
  shapes: ['bowl', 'deepBowl', 'moonJar', 'bottle', 'tall', 'cylinder', 'shoulder', 'cup', 'dish', 'cone'],
  count: [1, 5],
  tilt: [0.14, 0.27],
  wall: (palette, dark) => (dark ? mix(palette.ink, [64, 62, 60], 0.6) : mix(palette.paper, [214, 211, 205], 0.6)),
  top: (palette, dark) => (dark ? [58, 52, 48] : mix(palette.tones[0], [206, 198, 186], 0.65)),
  material: clay,
  what: { nb: 'i keramikk', en: 'in ceramics' },
  shadow: 0.8,
  wobble: 0.018,
  dark: 0.3,
})

const blown: Setting['material'] = (palette, manner, random) => {
  const tint = manner.pick([palette.tones[1], palette.tones[2], palette.accent, palette.tones[0], palette.tones[3]])
  const dense = manner.between(0.16, 0.5)
  const swirl = manner.chance(0.5) ? manner.between(0.2, 0.6) : 0
  const second = manner.pick([palette.accent, palette.paper, palette.tones[3]])
  const seed = random.next() * 500
  return ({ v, around, nx, ny, nz, inside }) => {
    const rim = 1 - Math.abs(nz)
    const ribbon = swirl ? ramp(0.1, 0.42, cloud(seed + around * 11 + v * 26, v * 30)) * swirl : 0
    const colour = mix(shade(tint, 1.08 - rim * 0.75), second, ribbon)
    const thick = v < 0.07 ? 0.35 : 0
    const alpha = Math.min(
      0.96,
      (inside ? 0.1 : dense * 0.55) + rim ** 2.2 * 0.62 + ribbon * 0.6 + thick * 0.6 + (v > 0.985 ? 0.3 : 0),
    )
    const light =
      shine(nx, ny, nz, 110) * 235 +
      Math.exp(-(((nx - 0.72) / 0.07) ** 2)) * 60 * (1 - v * 0.4) +
      Math.exp(-(((nx + 0.8) / 0.05) ** 2)) * 70
    const gloss = inside ? 0 : light
    return [colour[0] + gloss, colour[1] + gloss, colour[2] + gloss, Math.min(1, alpha + gloss / 240)]
  }
}

export const glass = still({
  shapes: ['bowl', 'deepBowl', 'bottle', 'tall', 'cylinder', 'moonJar', 'cone', 'cup'],
  count: [1, 4],
  tilt: [0.12, 0.22],
  wall: (palette, dark) => (dark ? mix(palette.ink, [40, 46, 52], 0.6) : [226, 227, 226]),
  top: (palette, dark) => (dark ? mix(palette.ink, [34, 36, 40], 0.7) : [234, 233, 230]),
  material: blown,
  what: { nb: 'i glass', en: 'in glass' },
  shadow: 0.34,
  wobble: 0.012,
  dark: 0.35,
})

const timber: Setting['material'] = (_palette, manner, random) => {
  const [light, dark] = manner.pick<readonly [Rgb, Rgb]>([
    [
      [222, 186, 138],
      [168, 118, 70],
    ],
    [
      [176, 122, 78],
      [98, 58, 34],
    ],
    [
      [236, 216, 180],
      [196, 160, 112],
    ],
    [
      [96, 66, 46],
      [48, 32, 24],
    ],
    [
      [66, 62, 60],
      [36, 33, 32],
    ],
  ])
  const tight = manner.between(5, 11)
  const oil = manner.between(10, 55)
  const seed = random.next() * 500
  return ({ v, around, nx, ny, nz, inside }) => {
    // the tree stood askew to the lathe: year rings cut the wall in long ovals
    const depth = Math.cos(around - 0.8) * (0.5 + v * 0.4) + v * 0.5
    const ring =
      (8 + depth * tight + swell(around * 9 + seed, v * 22) * 1.1 + cloud(seed + around * 5, v * 12) * 0.7) % 1
    const late = ramp(0.25, 0.95, ring) * (0.45 + swell(seed + around * 5, v * 16) * 0.4)
    const fibre = cloud(around * 60 + seed, v * 14) * 0.09 + cloud(around * 260, v * 30 + seed) * 0.07
    return lit(
      shade(mix(light, dark, late), 1 + fibre),
      dull(nx, ny, nz) * (inside ? 0.7 : 1) * (0.75 + 0.25 * Math.min(1, v * 6)),
      oil * shine(nx, ny, nz, 16),
    )
  }
}

export const turnedWood = still({
  shapes: ['bowl', 'deepBowl', 'dish', 'moonJar', 'shoulder', 'cylinder', 'cone', 'bowl'],
  count: [1, 3],
  tilt: [0.18, 0.3],
  wall: (palette, dark) => (dark ? [62, 60, 58] : mix(palette.paper, [220, 218, 213], 0.7)),
  top: (_palette, dark) => (dark ? [72, 68, 64] : [226, 222, 214]),
  material: timber,
  what: { nb: 'i dreid tre', en: 'in turned wood' },
  shadow: 0.8,
  wobble: 0.01,
  dark: 0.35,
})

const beaten: Setting['material'] = (_palette, manner, random) => {
  const colour = manner.pick<Rgb>([
    [232, 232, 228],
    [226, 158, 112],
    [226, 192, 120],
    [120, 122, 126],
    [196, 148, 108],
  ])
  const hammer = manner.chance(0.6) ? manner.between(0.08, 0.22) : 0
  const patina = manner.chance(0.35)
    ? manner.pick<Rgb>([
        [74, 128, 116],
        [58, 44, 40],
        [64, 70, 78],
      ])
    : null
  const seed = random.next() * 500
  return ({ v, around, nx, ny, nz, inside }) => {
    const hx = hammer * swell(seed + around * 60, v * 120)
    const hy = hammer * swell(seed + around * 60 + 77, v * 120 + 41)
    const brushed = cloud(around * 6 + seed, v * 400) * 0.05
    const glow =
      mirrored(nx + hx, ny + hy, Math.sqrt(Math.max(0.01, 1 - (nx + hx) ** 2 - (ny + hy) ** 2))) * (inside ? 0.75 : 1) +
      brushed
    const aged = patina ? ramp(-0.05, 0.45, cloud(seed + around * 22, v * 70)) * 0.85 : 0
    const base = lit(colour, glow * 0.92 + 0.08, nz < 0 ? 0 : 26 * shine(nx + hx, ny + hy, nz, 40))
    if (!patina) return base
    const dullPart = lit(patina, dull(nx, ny, nz))
    return [
      base[0] + (dullPart[0] - base[0]) * aged,
      base[1] + (dullPart[1] - base[1]) * aged,
      base[2] + (dullPart[2] - base[2]) * aged,
      1,
    ]
  }
}

export const metal = still({
  shapes: ['bowl', 'deepBowl', 'cup', 'bottle', 'dish', 'cone', 'shoulder'],
  count: [1, 3],
  tilt: [0.14, 0.26],
  wall: (palette, dark) => (dark ? [48, 49, 52] : mix(palette.paper, [206, 207, 208], 0.7)),
  top: (_palette, dark) => (dark ? [40, 40, 42] : [198, 196, 192]),
  material: beaten,
  what: { nb: 'i hamret metall', en: 'in beaten metal' },
  shadow: 0.75,
  wobble: 0.006,
  dark: 0.5,
})
