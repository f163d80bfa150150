import { mix, type Rgb } from '../colour.ts'
import { cloud, grain, ramp, rough, swell } from '../noise.ts'
import { lay, surface } from '../surface.ts'
import type { Made, Maker } from './made.ts'
import { greys, sheet, tonal } from './tonal.ts'

/** A plate or block in the middle of its sheet: where the image sits. */
function plate(width: number, height: number, margin: number): { left: number; top: number; w: number; h: number } {
  const edge = Math.round(Math.min(width, height) * margin)
  return { left: edge, top: edge, w: width - edge * 2, h: Math.round(height - edge * 2.25) }
}

/** Etching: tone out of fine hatched lines in two or three directions, a bitten plate tone, the mark of the plate. */
export const etching: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const motif = manner.shuffle(tonal).slice(0, 3)
  const spacing = manner.between(3.7, 5.6)
  const angles = manner.pick([
    [0.5, -0.6, 1.5],
    [0.9, 0.75, -0.7],
    [0.05, 0.8, -0.75],
  ] as const)
  const brown = manner.chance(0.4)
  const black: Rgb = brown ? [58, 38, 28] : mix([26, 27, 30], palette.ink, 0.5)
  const area = plate(width, height, manner.between(0.09, 0.15))
  const { seen, nb, en } = await greys(random.pick(motif), area.w, area.h, random, 3)
  const on = surface(width, height, sheet)
  const seed = random.next() * 500
  const turns = angles.map((angle) => [Math.cos(angle) / spacing, Math.sin(angle) / spacing] as const)
  for (let y = -4; y < area.h + 4; y += 1) {
    for (let x = -4; x < area.w + 4; x += 1) {
      const inside = x >= 0 && y >= 0 && x < area.w && y < area.h
      if (!inside) {
        lay(on, area.left + x, area.top + y, x < 0 || y < 0 ? [206, 202, 192] : [252, 250, 244], 0.7)
        continue
      }
      const dark = 1 - (seen.rgb[(y * area.w + x) * 3] ?? 0) / 255
      const wobbleX = x + swell(x * 0.25, y * 0.25 + seed) * 7
      const wobbleY = y + swell(y * 0.25 + 90, x * 0.25 + seed) * 7
      const bite = rough(x * 0.5 + seed, y * 0.5) * 0.12 + grain(x, y) * 0.16
      let cover = 0.05 + dark * 0.06
      for (let k = 0; k < 3; k += 1) {
        const [c, s] = turns[k] ?? [0, 0]
        const wanted = (dark - 0.1 - k * 0.24) * 1.5
        if (wanted <= 0) break
        const at = wobbleX * s + wobbleY * c + k * 0.3
        const off = Math.abs(at - Math.floor(at) - 0.5) * 2
        cover += (1 - cover) * ramp(0.16, -0.16, off - Math.min(0.9, wanted * 0.85 + bite)) * 0.9
      }
      lay(on, area.left + x, area.top + y, black, Math.min(0.97, cover + bite * 0.15))
    }
  }
  return {
    surface: on,
    finish: { ground: 'paper', strength: 0.9 },
    nb: `Etsning av ${nb}, ${brown ? 'brun' : 'svart'} strek på lyst papir`,
    en: `Etching of ${en}, ${brown ? 'brown' : 'black'} lines on pale paper`,
  }
}

/** Woodcut or linocut: a colour block below, and a key block with carved marks that follow the light. */
export const woodcut: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const motif = manner.shuffle(tonal).slice(0, 3)
  const gouge = manner.between(7.5, 13.5)
  const colours = manner.whole(1, 2)
  const key = manner.chance(0.5) ? palette.ink : palette.tones[3]
  const second = manner.pick([
    palette.tones[0],
    mix(palette.tones[1], palette.paper, 0.3),
    mix(palette.accent, palette.paper, 0.35),
  ])
  const veined = manner.chance(0.6)
  const area = plate(width, height, manner.between(0.06, 0.11))
  const { seen, nb, en } = await greys(random.pick(motif), area.w, area.h, random, 4)
  const on = surface(width, height, sheet)
  const seed = random.next() * 500
  const edgeX = Float32Array.from({ length: area.w }, (_, x) => cloud(x * 0.8, seed) * 4)
  const edgeY = Float32Array.from({ length: area.h }, (_, y) => cloud(seed, y * 0.8) * 4)
  for (let y = 0; y < area.h; y += 1) {
    for (let x = 0; x < area.w; x += 1) {
      const worn = (edgeX[x] ?? 0) + (edgeY[y] ?? 0)
      if (x + worn < 3 || y + worn < 3 || x - worn > area.w - 4 || y - worn > area.h - 4) continue
      const light = (seen.rgb[(y * area.w + x) * 3] ?? 0) / 255
      // the gouge follows slow curves; its cuts swell with the light and end where it is dark
      const bend = swell(x * 0.08 + seed, y * 0.08) * 46
      const across = (y + bend + swell(x * 0.4, y * 0.4) * 6) / gouge
      const rowAt = Math.floor(across)
      const off = Math.abs(across - rowAt - 0.5) * 2
      const start = cloud(x * 0.16 + rowAt * 37.7, rowAt * 11.3 + seed) * 0.32
      const cut = ramp(-0.07, 0.07, (light - 0.2) * 1.75 + start - off)
      const vein = veined ? Math.max(0, rough(x * 0.07, y * 1.9 + seed) - 0.35) * 0.5 : 0
      const thin = Math.max(0, grain(x, y) * 0.5 + rough(x * 0.6, y * 0.6) * 0.5 - 0.42)
      if (colours === 2 && light < 0.93 + start * 0.2)
        lay(on, area.left + x, area.top + y + 2, second, 0.9 - vein - thin * 0.5)
      lay(on, area.left + x, area.top + y, key, (1 - cut) * Math.max(0, 0.96 - vein - thin))
    }
  }
  return {
    surface: on,
    finish: { ground: 'paper', strength: 0.9 },
    nb: `Tresnitt av ${nb}, trykt i ${colours === 2 ? 'to farger' : 'én farge'}, ${palette.nb}`,
    en: `Woodcut of ${en}, printed in ${colours === 2 ? 'two colours' : 'one colour'}, ${palette.en}`,
  }
}
