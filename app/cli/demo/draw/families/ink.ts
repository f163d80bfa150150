import { type Point, pull } from '../brush.ts'
import { mix, type Rgb } from '../colour.ts'
import { cloud } from '../noise.ts'
import { lay, surface } from '../surface.ts'
import type { Made, Maker } from './made.ts'
import { sheet } from './tonal.ts'

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
      pull(
        on,
        {
          path: [
            [width * random.between(-0.1, 0.3), y],
            [width * 0.5, y + random.normal(0, 60)],
            [width * random.between(0.7, 1.1), y + random.normal(0, 40)],
          ],
          width: size * random.between(0.14, 0.34),
          colour: mix(black, random.chance(0.3) ? palette.accent : palette.tones[2], 0.6),
          cover: 0.16,
          dry: 0.1,
          body: 0,
        },
        random,
      )
    }
  }
  const stroke = (path: Point[], wide: number, dry: number, cover = 0.92): void =>
    pull(on, { path, width: wide, colour: black, cover, dry, body: 0, pointed: true }, random)
  if (kind === 'reeds') {
    const count = random.whole(16, 40)
    for (let i = 0; i < count; i += 1) {
      const x = width * (0.5 + random.normal(0, 0.17))
      const foot = height * random.between(0.8, 0.97)
      const tall = height * random.between(0.25, 0.8)
      const bend = random.normal(0.05, 0.12) * width
      stroke(
        [
          [x, foot],
          [x + bend * 0.15, foot - tall * 0.4],
          [x + bend * 0.5, foot - tall * 0.8],
          [x + bend, foot - tall],
        ],
        random.between(3, 15),
        random.between(0.1, 0.6),
        random.between(0.35, 0.95),
      )
      if (random.chance(0.35))
        stroke(
          [
            [x + bend * 0.3, foot - tall * 0.6],
            [x + bend + random.normal(0, 60), foot - tall * 0.7],
            [x + bend + random.normal(0, 120), foot - tall * 0.5],
          ],
          random.between(6, 16),
          0.3,
        )
    }
  } else if (kind === 'branches') {
    const grow = (x: number, y: number, angle: number, long: number, thick: number): void => {
      const x2 = x + Math.cos(angle) * long
      const y2 = y + Math.sin(angle) * long
      pull(
        on,
        {
          path: [
            [x, y],
            [(x + x2) / 2 + random.normal(0, long * 0.07), (y + y2) / 2 + random.normal(0, long * 0.07)],
            [x2, y2],
          ],
          width: thick,
          colour: black,
          cover: 0.9,
          dry: random.between(0.1, 0.7),
          body: 0,
        },
        random,
      )
      if (thick < 4) {
        if (random.chance(0.5))
          for (let d = 0; d < 2; d += 1)
            stroke(
              [
                [x2, y2],
                [x2 + random.normal(0, 16), y2 + random.normal(0, 16)],
                [x2 + random.normal(0, 26), y2 + random.normal(0, 26)],
              ],
              random.between(8, 20),
              0.2,
              random.between(0.3, 0.8),
            )
        return
      }
      for (let i = 0; i < random.whole(1, 3); i += 1)
        grow(
          x + (x2 - x) * random.between(0.5, 1),
          y + (y2 - y) * random.between(0.5, 1),
          angle + random.normal(0, 0.55),
          long * random.between(0.5, 0.8),
          thick * random.between(0.4, 0.66),
        )
      grow(x2, y2, angle + random.normal(0, 0.2), long * 0.75, thick * 0.72)
    }
    const fromLeft = random.chance(0.5)
    grow(
      fromLeft ? -10 : width + 10,
      height * random.between(0.5, 0.9),
      fromLeft ? random.between(-0.8, -0.2) : Math.PI + random.between(0.2, 0.8),
      size * 0.32,
      size * 0.035,
    )
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
      pull(
        on,
        {
          path,
          width: size * random.between(0.025, 0.1),
          colour: black,
          cover: 0.95,
          dry: random.between(0.5, 1.1),
          body: 0,
        },
        random,
      )
    }
  }
  for (let i = 0; i < random.whole(0, 18); i += 1) {
    const r = random.between(1, 5)
    const cx = width * random.between(0.2, 0.8)
    const cy = height * random.between(0.2, 0.9)
    for (let y = -r; y <= r; y += 1)
      for (let x = -r; x <= r; x += 1)
        if (x * x + y * y < r * r) lay(on, Math.round(cx + x), Math.round(cy + y), black, 0.85)
  }
  if (manner.chance(0.4)) {
    const s = Math.round(size * 0.035)
    for (let y = 0; y < s; y += 1)
      for (let x = 0; x < s; x += 1)
        if (cloud(x * 3, y * 3 + 9) > -0.5 && !(x > s * 0.3 && x < s * 0.42 && y > s * 0.2))
          lay(on, Math.round(width * 0.86) + x, Math.round(height * 0.88) + y, [176, 52, 38], 0.85)
  }
  const words = {
    reeds: ['siv i vind', 'reeds in the wind'],
    signs: ['tegn og bevegelser', 'signs and movements'],
    branches: ['greiner', 'branches'],
  } as const
  return {
    surface: on,
    finish: { ground: 'paper', strength: 1.1 },
    nb: `Tusjtegning av ${words[kind][0]}, svart på lyst papir`,
    en: `Ink drawing of ${words[kind][1]}, black on pale paper`,
  }
}
