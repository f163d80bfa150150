import { css, type Rgb, shade } from '../colour.ts'
import { render } from '../surface.ts'
import type { Made, Maker } from './made.ts'

const n = (value: number): string => value.toFixed(1)

/** An installation in a white room: hanging cloths, threads, or a floor of small things. */
export const installation: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const kind = manner.pick(['cloths', 'threads', 'floor', 'frames'] as const)
  const dark = manner.chance(0.3)
  const wall: Rgb = dark ? [98, 99, 102] : [232, 231, 228]
  const floor: Rgb = dark
    ? [52, 50, 48]
    : manner.pick<Rgb>([
        [190, 184, 176],
        [176, 152, 124],
      ])
  const [bx, by, bw, bh] = [width * 0.2, height * 0.13, width * 0.6, height * 0.5]
  const f = by + bh
  const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`
  let markup =
    path(`M0 0H${width}L${n(bx + bw)} ${n(by)}H${n(bx)}Z`, css(shade(wall, 0.92))) +
    path(`M0 0L${n(bx)} ${n(by)}V${n(f)}L0 ${height}Z`, css(shade(wall, 0.82))) +
    path(`M${width} 0L${n(bx + bw)} ${n(by)}V${n(f)}L${width} ${height}Z`, css(shade(wall, 1.06))) +
    path(`M${n(bx)} ${n(by)}h${n(bw)}v${n(bh)}h${n(-bw)}z`, css(wall)) +
    path(`M0 ${height}L${n(bx)} ${n(f)}H${n(bx + bw)}L${width} ${height}Z`, css(floor))
  const colours: Rgb[] = [palette.tones[1], palette.tones[2], palette.accent, palette.tones[3], palette.paper]
  const few = random.shuffle(colours).slice(0, manner.whole(1, 3))
  const count =
    kind === 'threads' ? random.whole(70, 130) : kind === 'floor' ? random.whole(50, 110) : random.whole(5, 9)
  const things = Array.from({ length: count }, () => ({
    z: random.next(),
    u: random.between(0.04, 0.96),
    colour: random.pick(few),
  })).sort((a, b) => a.z - b.z)
  let k = 0
  for (const { z, u, colour } of things) {
    k += 1
    // z = 0 at the back wall, 1 at the eye
    const near = z * 0.8
    const left = bx * (1 - near)
    const x = left + u * (width - 2 * left)
    const ceiling = by * (1 - near)
    const ground = f + (height - f) * near
    const s = 0.5 + near * 0.9
    const light = css(shade(colour, 0.75 + near * 0.35))
    if (kind === 'cloths') {
      const w = width * 0.09 * s * random.between(0.7, 1.3)
      const bottom = ground - height * random.between(0.06, 0.2) * s
      markup +=
        `<ellipse cx="${n(x + w * 0.7)}" cy="${n(ground)}" rx="${n(w)}" ry="${n(w * 0.12)}" fill="#000" opacity=".2"/><linearGradient id="k${k}"><stop offset="0" stop-color="${css(shade(colour, 1.12))}"/><stop offset=".35" stop-color="${css(shade(colour, 0.84))}"/><stop offset=".6" stop-color="${css(shade(colour, 1.06))}"/><stop offset="1" stop-color="${css(shade(colour, 0.7))}"/></linearGradient>` +
        path(
          `M${n(x)} ${n(ceiling)}h${n(w)}C${n(x + w * 1.06)} ${n((ceiling + bottom) / 2)} ${n(x + w * 0.95)} ${n(bottom)} ${n(x + w * 1.02)} ${n(bottom)}Q${n(x + w * 0.5)} ${n(bottom + 14 * s)} ${n(x)} ${n(bottom - 6)}Z`,
          `url(#k${k})`,
          `opacity="${random.between(0.62, 0.92).toFixed(2)}"`,
        )
    } else if (kind === 'threads') {
      const bottom = ground - height * 0.3 * (0.5 + 0.5 * Math.sin(u * 5 + z * 3)) * s
      markup += `<path d="M${n(x)} ${n(ceiling)}V${n(bottom)}" stroke="${light}" stroke-width="${n(0.8 + near * 1.4)}" opacity=".75"/><ellipse cx="${n(x + 12 * s)}" cy="${n(ground)}" rx="${n(11 * s)}" ry="${n(3 * s)}" fill="#000" opacity=".16"/><circle cx="${n(x)}" cy="${n(bottom)}" r="${n(11 * s)}" fill="${light}"/><circle cx="${n(x - 3 * s)}" cy="${n(bottom - 3 * s)}" r="${n(4 * s)}" fill="#fff" opacity=".35"/>`
    } else if (kind === 'floor') {
      const w = width * 0.019 * s * random.between(0.7, 1.5)
      markup += `<ellipse cx="${n(x + w * 0.9)}" cy="${n(ground + w * 0.1)}" rx="${n(w * 1.6)}" ry="${n(w * 0.4)}" fill="#000" opacity=".28"/><path d="M${n(x - w)} ${n(ground)}C${n(x - w)} ${n(ground - w * 1.9)} ${n(x + w)} ${n(ground - w * 1.9)} ${n(x + w)} ${n(ground)}C${n(x + w * 0.8)} ${n(ground + w * 0.4)} ${n(x - w * 0.8)} ${n(ground + w * 0.4)} ${n(x - w)} ${n(ground)}Z" fill="${light}"/><ellipse cx="${n(x - w * 0.3)}" cy="${n(ground - w * 0.85)}" rx="${n(w * 0.36)}" ry="${n(w * 0.26)}" fill="#fff" opacity=".25"/>`
    } else {
      const w = width * 0.16 * s
      const h = height * 0.32 * s
      markup +=
        path(`M${n(x + 10)} ${n(ground)}h${n(w)}l${n(w * 0.5)} ${n(h * 0.12)}h${n(-w)}z`, '#000', 'opacity=".18"') +
        `<rect x="${n(x)}" y="${n(ground - h)}" width="${n(w)}" height="${n(h)}" fill="${light}" fill-opacity=".12" stroke="${light}" stroke-width="${n(5 * s + 2)}"/>`
    }
  }
  const on = await render({ markup, width, height, ground: wall }, width, height, 1, 0.5)
  const words = {
    cloths: ['hengende tekstiler', 'hanging cloths'],
    threads: ['tråder med små lodd', 'threads with small weights'],
    floor: ['mange små former på gulvet', 'many small forms on the floor'],
    frames: ['åpne rammer', 'open frames'],
  } as const
  return {
    surface: on,
    finish: { ground: 'film', strength: 0.8, vignette: 0.7 },
    nb: `Installasjon i et ${dark ? 'mørkt' : 'lyst'} rom: ${words[kind][0]}`,
    en: `Installation in a ${dark ? 'dark' : 'bright'} room: ${words[kind][1]}`,
  }
}
