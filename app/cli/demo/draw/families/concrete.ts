import { css, mix, type Rgb } from '../colour.ts'
import { rough } from '../noise.ts'
import { render } from '../surface.ts'
import type { Made, Maker } from './made.ts'

const n = (value: number): string => value.toFixed(1)

/** Concrete art: arcs, bars and transparent planes on an exact grid. */
export const concrete: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const kind = manner.pick(['arcs', 'planes', 'bars', 'circles', 'steps'] as const)
  const pale = manner.chance(0.7)
  const ground = pale ? mix(palette.paper, [244, 241, 233], 0.4) : mix(palette.tones[3], palette.ink, 0.4)
  const colours: Rgb[] = [
    palette.accent,
    palette.tones[2],
    palette.tones[3],
    pale ? palette.ink : palette.paper,
    palette.tones[1],
  ]
  const few = random.shuffle(colours).slice(0, manner.whole(2, 4))
  const unit = Math.min(width, height) / manner.whole(4, 7)
  const cols = Math.floor((width * 0.9) / unit)
  const rows = Math.floor((height * 0.9) / unit)
  const left = (width - cols * unit) / 2
  const top = (height - rows * unit) / 2
  let markup = ''
  const fill = (): string => css(random.pick(few))
  if (kind === 'arcs') {
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < cols; c += 1) {
        const [x, y] = [left + c * unit, top + r * unit]
        if (random.chance(0.22)) continue
        const corner = random.whole(0, 3)
        const d = `M0 0h${n(unit)}A${n(unit)} ${n(unit)} 0 0 1 0 ${n(unit)}z`
        markup += `<g transform="translate(${n(x + unit / 2)} ${n(y + unit / 2)}) rotate(${corner * 90}) translate(${n(-unit / 2)} ${n(-unit / 2)})"><path d="${d}" fill="${fill()}"/>${random.chance(0.4) ? `<path d="M0 0h${n(unit / 2)}A${n(unit / 2)} ${n(unit / 2)} 0 0 1 0 ${n(unit / 2)}z" fill="${random.chance(0.5) ? css(ground) : fill()}"/>` : ''}</g>`
      }
    }
  } else if (kind === 'planes') {
    for (let i = 0; i < random.whole(4, 7); i += 1) {
      const w = unit * random.whole(1, Math.max(1, cols - 1))
      const h = unit * random.whole(1, Math.max(1, rows - 1))
      markup += `<rect x="${n(left + unit * random.whole(0, Math.max(0, Math.round(cols - w / unit))))}" y="${n(top + unit * random.whole(0, Math.max(0, Math.round(rows - h / unit))))}" width="${n(w)}" height="${n(h)}" fill="${fill()}" opacity="${random.between(0.55, 0.95).toFixed(2)}" transform="rotate(${random.chance(0.25) ? random.between(-12, 12).toFixed(1) : 0} ${width / 2} ${height / 2})"/>`
    }
  } else if (kind === 'bars') {
    const count = random.whole(9, 22)
    const step = (height - top * 2) / count
    const shift = random.between(0.5, 2.4)
    for (let i = 0; i < count; i += 1) {
      const t = i / (count - 1)
      const from = left + (width - left * 2) * (0.5 + 0.42 * Math.sin(t * shift * 3.1)) * 0.6
      const to = width - left - (width - left * 2) * (0.5 + 0.42 * Math.cos(t * shift * 3.1 + 1)) * 0.5
      markup += `<rect x="${n(Math.min(from, to))}" y="${n(top + i * step)}" width="${n(Math.abs(to - from) + unit * 0.2)}" height="${n(step * 0.62)}" fill="${css(few[i % few.length] ?? palette.ink)}"/>`
    }
  } else if (kind === 'circles') {
    for (let i = 0; i < random.whole(3, 5); i += 1) {
      const r = unit * random.between(0.8, 2.2)
      const [cx, cy] = [width * random.between(0.28, 0.72), height * random.between(0.28, 0.72)]
      markup += random.chance(0.35)
        ? `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="none" stroke="${fill()}" stroke-width="${n(unit * random.between(0.1, 0.5))}"/>`
        : `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="${fill()}" opacity="${random.chance(0.5) ? 0.82 : 1}"/>`
    }
    markup += `<path d="M${n(left)} ${n(height * random.between(0.3, 0.7))}L${n(width - left)} ${n(height * random.between(0.3, 0.7))}" stroke="${fill()}" stroke-width="${n(unit * 0.08)}"/>`
  } else {
    const count = random.whole(4, 8)
    for (let i = 0; i < count; i += 1) {
      const inset = (i / count) * Math.min(width, height) * 0.42
      const drift = i * unit * 0.09 * random.between(0.6, 1.2)
      markup += `<rect x="${n(inset * 0.9 + drift + left * 0.6)}" y="${n(inset + drift * 0.5 + top * 0.6)}" width="${n(Math.max(unit * 0.4, width - left * 1.2 - inset * 2))}" height="${n(Math.max(unit * 0.4, height - top * 1.2 - inset * 2))}" fill="${css(i === count - 1 ? palette.accent : mix(few[0] ?? palette.ink, few[1] ?? palette.paper, i / count))}"/>`
    }
  }
  const on = await render({ markup, width, height, ground }, width, height)
  const flat = manner.between(2, 6)
  const seed = random.next() * 500
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const add = rough(seed + x * 0.2, y * 0.7) * flat
      const i = (y * width + x) * 3
      on.rgb[i] = (on.rgb[i] ?? 0) + add
      on.rgb[i + 1] = (on.rgb[i + 1] ?? 0) + add
      on.rgb[i + 2] = (on.rgb[i + 2] ?? 0) + add
    }
  }
  const words = {
    arcs: ['kvartsirkler i et rutenett', 'quarter circles on a grid'],
    planes: ['flater som overlapper hverandre', 'overlapping planes'],
    bars: ['vannrette bånd', 'horizontal bars'],
    circles: ['sirkler og en linje', 'circles and a line'],
    steps: ['firkanter inni hverandre', 'squares within squares'],
  } as const
  return {
    surface: on,
    finish: { ground: manner.chance(0.5) ? 'canvas' : 'paper', strength: 0.7 },
    nb: `Geometrisk bilde med ${words[kind][0]}, i ${palette.nb}`,
    en: `Geometric picture with ${words[kind][1]}, in ${palette.en}`,
  }
}
