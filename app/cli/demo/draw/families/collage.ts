import { css, mix, type Rgb } from '../colour.ts'
import type { Random } from '../random.ts'
import { type MotifName, scene } from '../scene.ts'
import { render } from '../surface.ts'
import type { Made, Maker } from './made.ts'

const n = (value: number): string => value.toFixed(1)

/** A torn or cut sheet: its outline as path data. */
function cut(cx: number, cy: number, w: number, h: number, torn: boolean, random: Random): string {
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(
    ([sx = 0, sy = 0]) =>
      [cx + sx * w * 0.5 * random.between(0.82, 1.12), cy + sy * h * 0.5 * random.between(0.82, 1.12)] as const,
  )
  let d = ''
  corners.forEach(([x, y], i) => {
    const [x2, y2] = corners[(i + 1) % 4] ?? [x, y]
    const parts = torn ? 22 : 1
    for (let k = 0; k < parts; k += 1) {
      const t = k / parts
      const off = torn && k > 0 ? random.normal(0, 4.5) : 0
      d += `${d === '' ? 'M' : 'L'}${n(x + (x2 - x) * t + off)} ${n(y + (y2 - y) * t + off)}`
    }
  })
  return `${d}Z`
}

/** Cut and torn papers glued over one another: plain, ruled, printed, or with a piece of a picture. */
export const collage: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const ground = mix(palette.paper, [240, 234, 222], 0.5)
  const torn = manner.between(0.2, 0.9)
  const motif = manner.pick<MotifName>(['forest', 'fjord', 'oak', 'birches', 'stones'])
  const colours: Rgb[] = [
    palette.tones[0],
    palette.tones[1],
    palette.tones[2],
    palette.tones[3],
    palette.ink,
    palette.accent,
    [226, 214, 190],
  ]
  const size = Math.min(width, height)
  let markup = '<defs>'
  let body = ''
  const count = random.whole(6, 11)
  for (let i = 0; i < count; i += 1) {
    const big = i < 3
    const w = size * (big ? random.between(0.35, 0.75) : random.between(0.1, 0.42))
    const h = size * (big ? random.between(0.3, 0.7) : random.between(0.08, 0.4))
    const cx = width * 0.5 + random.normal(0, width * 0.15)
    const cy = height * 0.5 + random.normal(0, height * 0.15)
    const ragged = random.chance(torn)
    const d = random.chance(0.14)
      ? `M${n(cx - w / 3)} ${n(cy)}a${n(w / 3)} ${n(w / 3)} 0 1 0 ${n(w / 1.5)} 0a${n(w / 3)} ${n(w / 3)} 0 1 0 ${n(-w / 1.5)} 0z`
      : cut(cx, cy, w, h, ragged, random)
    const colour = random.pick(colours)
    body += `<path d="${d}" transform="translate(4 6)" fill="#2a2018" opacity=".16"/><path d="${d}" transform="translate(2 3)" fill="#2a2018" opacity=".2"/>`
    if (ragged) body += `<path d="${d}" fill="#f7f3ea" stroke="#f7f3ea" stroke-width="7"/>`
    body += `<path d="${d}" fill="${css(colour)}"/>`
    const pattern = random.pick(['none', 'none', 'lines', 'dots', 'text', 'picture'] as const)
    if (pattern === 'none') continue
    markup += `<clipPath id="c${i}"><path d="${d}"/></clipPath>`
    const dark = css(random.chance(0.7) ? palette.ink : palette.paper)
    let inner = ''
    if (pattern === 'picture') {
      const piece = scene(motif, 1, palette, random)
      inner = `<svg x="${n(cx - w * 0.65)}" y="${n(cy - h * 0.65)}" width="${n(w * 1.3)}" height="${n(h * 1.3)}" viewBox="0 0 800 800" preserveAspectRatio="xMidYMid slice">${piece.markup.replaceAll('id="s"', `id="s${i}"`).replaceAll('url(#s)', `url(#s${i})`).replaceAll('id="v"', `id="v${i}"`).replaceAll('url(#v)', `url(#v${i})`)}</svg>`
    } else {
      const step = pattern === 'dots' ? 18 : pattern === 'lines' ? random.between(9, 24) : 17
      for (let y = cy - h * 0.6; y < cy + h * 0.6; y += step) {
        if (pattern === 'lines')
          inner += `<path d="M${n(cx - w * 0.6)} ${n(y)}h${n(w * 1.2)}" stroke="${dark}" stroke-width="1.6"/>`
        else
          inner += `<path d="M${n(cx - w * 0.6)} ${n(y)}h${n(w * 1.2)}" stroke="${dark}" stroke-width="${pattern === 'dots' ? 5 : 6}" stroke-dasharray="${pattern === 'dots' ? '0 18' : `${random.whole(14, 40)} 6 ${random.whole(8, 26)} 5 ${random.whole(20, 60)} 7`}" stroke-linecap="${pattern === 'dots' ? 'round' : 'butt'}" opacity="${pattern === 'text' ? 0.55 : 0.8}"/>`
      }
    }
    body += `<g clip-path="url(#c${i})" transform="rotate(${random.chance(0.5) ? 0 : random.between(-3, 3).toFixed(1)} ${n(cx)} ${n(cy)})">${inner}</g>`
  }
  const on = await render({ markup: `${markup}</defs>${body}`, width, height, ground }, width, height)
  return {
    surface: on,
    finish: { ground: 'paper', strength: 1.3 },
    nb: `Collage av ${torn > 0.55 ? 'revet' : 'klippet'} papir i ${palette.nb}`,
    en: `Collage of ${torn > 0.55 ? 'torn' : 'cut'} paper in ${palette.en}`,
  }
}
