import { type Point, pull } from '../brush.ts'
import { type Rgb, mix } from '../colour.ts'
import { cloud, grain, ramp, rough, swell } from '../noise.ts'
import { type MotifName, scene } from '../scene.ts'
import { type Surface, lay, render, surface } from '../surface.ts'
import type { Made, Maker } from './made.ts'

const sheet: Rgb = [244, 240, 230]

/** Ink on paper with a pointed brush: reeds, branches, hills of a few strokes, or signs that are no letters. */
export const ink: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const kind = manner.pick(['reeds', 'signs', 'branches'] as const)
  const washed = manner.chance(0.6)
  const black: Rgb = mix([24, 23, 26], palette.ink, 0.4)
  const on = surface(width, height, mix(sheet, palette.paper, 0.35))
  const size = Math.min(width, height)
  if (washed) {
    for (let i = 0; i < random.whole(1, 3); i += 1) {
      const y = height * random.between(0.25, 0.85)
      pull(on, { path: [[width * random.between(-0.1, 0.3), y], [width * 0.5, y + random.normal(0, 60)], [width * random.between(0.7, 1.1), y + random.normal(0, 40)]], width: size * random.between(0.14, 0.34), colour: mix(black, random.chance(0.3) ? palette.accent : palette.tones[2], 0.6), cover: 0.16, dry: 0.1, body: 0 }, random)
    }
  }
  const stroke = (path: Point[], wide: number, dry: number, cover = 0.92): void => pull(on, { path, width: wide, colour: black, cover, dry, body: 0, pointed: true }, random)
  if (kind === 'reeds') {
    const count = random.whole(16, 40)
    for (let i = 0; i < count; i += 1) {
      const x = width * (0.5 + random.normal(0, 0.17))
      const foot = height * random.between(0.8, 0.97)
      const tall = height * random.between(0.25, 0.8)
      const bend = random.normal(0.05, 0.12) * width
      stroke([[x, foot], [x + bend * 0.15, foot - tall * 0.4], [x + bend * 0.5, foot - tall * 0.8], [x + bend, foot - tall]], random.between(3, 15), random.between(0.1, 0.6), random.between(0.35, 0.95))
      if (random.chance(0.35)) stroke([[x + bend * 0.3, foot - tall * 0.6], [x + bend + random.normal(0, 60), foot - tall * 0.7], [x + bend + random.normal(0, 120), foot - tall * 0.5]], random.between(6, 16), 0.3)
    }
  } else if (kind === 'branches') {
    const grow = (x: number, y: number, angle: number, long: number, thick: number): void => {
      const x2 = x + Math.cos(angle) * long
      const y2 = y + Math.sin(angle) * long
      pull(on, { path: [[x, y], [(x + x2) / 2 + random.normal(0, long * 0.07), (y + y2) / 2 + random.normal(0, long * 0.07)], [x2, y2]], width: thick, colour: black, cover: 0.9, dry: random.between(0.1, 0.7), body: 0 }, random)
      if (thick < 4) {
        if (random.chance(0.5)) for (let d = 0; d < 2; d += 1) stroke([[x2, y2], [x2 + random.normal(0, 16), y2 + random.normal(0, 16)], [x2 + random.normal(0, 26), y2 + random.normal(0, 26)]], random.between(8, 20), 0.2, random.between(0.3, 0.8))
        return
      }
      for (let i = 0; i < random.whole(1, 3); i += 1) grow(x + (x2 - x) * random.between(0.5, 1), y + (y2 - y) * random.between(0.5, 1), angle + random.normal(0, 0.55), long * random.between(0.5, 0.8), thick * random.between(0.4, 0.66))
      grow(x2, y2, angle + random.normal(0, 0.2), long * 0.75, thick * 0.72)
    }
    const fromLeft = random.chance(0.5)
    grow(fromLeft ? -10 : width + 10, height * random.between(0.5, 0.9), fromLeft ? random.between(-0.8, -0.2) : Math.PI + random.between(0.2, 0.8), size * 0.32, size * 0.035)
  } else {
    const count = random.whole(3, 6)
    for (let i = 0; i < count; i += 1) {
      const cx = width * random.between(0.28, 0.72)
      const cy = height * (0.18 + (0.64 * (i + 0.5)) / count)
      let angle = random.between(0, 6.28)
      const path: Point[] = [[cx, cy]]
      let [x, y] = [cx, cy]
      for (let s = 0; s < random.whole(2, 5); s += 1) {
        angle += random.normal(0, 1.3)
        x += Math.cos(angle) * size * random.between(0.1, 0.26)
        y += Math.sin(angle) * size * random.between(0.06, 0.16)
        path.push([x, y])
      }
      pull(on, { path, width: size * random.between(0.025, 0.1), colour: black, cover: 0.95, dry: random.between(0.5, 1.1), body: 0 }, random)
    }
  }
  for (let i = 0; i < random.whole(0, 18); i += 1) {
    const r = random.between(1, 5)
    const cx = width * random.between(0.2, 0.8)
    const cy = height * random.between(0.2, 0.9)
    for (let y = -r; y <= r; y += 1) for (let x = -r; x <= r; x += 1) if (x * x + y * y < r * r) lay(on, Math.round(cx + x), Math.round(cy + y), black, 0.85)
  }
  if (manner.chance(0.4)) {
    const s = Math.round(size * 0.035)
    for (let y = 0; y < s; y += 1) for (let x = 0; x < s; x += 1) if (cloud(x * 3, y * 3 + 9) > -0.5 && !(x > s * 0.3 && x < s * 0.42 && y > s * 0.2)) lay(on, Math.round(width * 0.86) + x, Math.round(height * 0.88) + y, [176, 52, 38], 0.85)
  }
  const words = { reeds: ['siv i vind', 'reeds in the wind'], signs: ['tegn og bevegelser', 'signs and movements'], branches: ['greiner', 'branches'] } as const
  return { surface: on, finish: { ground: 'paper', strength: 1.1 }, nb: `Tusjtegning av ${words[kind][0]}, svart på lyst papir`, en: `Ink drawing of ${words[kind][1]}, black on pale paper` }
}

/** A plate or block in the middle of its sheet: where the image sits. */
function plate(width: number, height: number, margin: number): { left: number; top: number; w: number; h: number } {
  const edge = Math.round(Math.min(width, height) * margin)
  return { left: edge, top: edge, w: width - edge * 2, h: Math.round(height - edge * 2.25) }
}

const tonal: readonly MotifName[] = ['fjord', 'fields', 'forest', 'birches', 'boathouse', 'jars', 'room', 'oak', 'stones']

async function greys(motif: MotifName, w: number, h: number, random: Parameters<Maker>[0]['random'], blur: number): Promise<{ seen: Surface; nb: string; en: string }> {
  const drawing = scene(motif, w / h, null, random)
  return { seen: await render(drawing, w, h, 1, blur), nb: drawing.nb, en: drawing.en }
}

/** Etching: tone out of fine hatched lines in two or three directions, a bitten plate tone, the mark of the plate. */
export const etching: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const motif = manner.shuffle(tonal).slice(0, 3)
  const spacing = manner.between(4.2, 6.4)
  const angles = manner.pick([[0.5, -0.6, 1.5], [0.9, 0.75, -0.7], [0.05, 0.8, -0.75]] as const)
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
  return { surface: on, finish: { ground: 'paper', strength: 0.9 }, nb: `Etsning av ${nb}, ${brown ? 'brun' : 'svart'} strek på lyst papir`, en: `Etching of ${en}, ${brown ? 'brown' : 'black'} lines on pale paper` }
}

/** Woodcut or linocut: a colour block below, and a key block with carved marks that follow the light. */
export const woodcut: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const motif = manner.shuffle(tonal).slice(0, 3)
  const gouge = manner.between(9, 17)
  const colours = manner.whole(1, 2)
  const key = manner.chance(0.5) ? palette.ink : palette.tones[3]
  const second = manner.pick([palette.tones[0], mix(palette.tones[1], palette.paper, 0.3), mix(palette.accent, palette.paper, 0.35)])
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
      if (colours === 2 && light < 0.9 + start * 0.3) lay(on, area.left + x, area.top + y + 2, second, 0.9 - vein - thin * 0.5)
      lay(on, area.left + x, area.top + y, key, (1 - cut) * Math.max(0, 0.96 - vein - thin))
    }
  }
  return { surface: on, finish: { ground: 'paper', strength: 0.9 }, nb: `Tresnitt av ${nb}, trykt i ${colours === 2 ? 'to farger' : 'én farge'}, ${palette.nb}`, en: `Woodcut of ${en}, printed in ${colours === 2 ? 'two colours' : 'one colour'}, ${palette.en}` }
}

/** Charcoal: soft tone rubbed into the tooth of the paper, with erased light. */
export const charcoal: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const motif = manner.shuffle(tonal).slice(0, 3)
  const slant = manner.between(0.3, 1.1)
  const toned = manner.chance(0.3)
  const soft = manner.between(2, 7)
  const { seen, nb, en } = await greys(random.pick(motif), width, height, random, soft)
  const ground = toned ? mix(palette.tones[0], sheet, 0.5) : sheet
  const on = surface(width, height, ground)
  const seed = random.next() * 500
  const [c, s] = [Math.cos(slant), Math.sin(slant)]
  const edge = Math.min(width, height) * 0.05
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const dark = 1 - (seen.rgb[(y * width + x) * 3] ?? 0) / 255
      const rubbed = rough(x * 0.25 + seed, y * 0.25) * 0.12
      const stroke = cloud((x * c + y * s) * 0.12 + seed, (y * c - x * s) * 1.6) * 0.34
      const tooth = grain(x, y) * 0.4 + grain(x >> 1, y >> 1) * 0.25
      const away = Math.min(x, y, width - x, height - y) + rough(x * 0.5, y * 0.5 + seed) * edge * 0.8
      const cover = Math.max(0, Math.min(0.96, dark * dark * 0.85 + dark * 0.3 + rubbed * dark + (stroke + tooth) * (0.1 + dark * (1 - dark) * 1.5) - 0.08))
      lay(on, x, y, [33, 32, 33], cover * ramp(edge * 0.3, edge * 1.1, away))
    }
  }
  return { surface: on, finish: { ground: 'paper', strength: 1 }, nb: `Kulltegning av ${nb}`, en: `Charcoal drawing of ${en}` }
}
