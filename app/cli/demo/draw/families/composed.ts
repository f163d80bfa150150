import { type Rgb, css, mix, shade } from '../colour.ts'
import { cloud, grain, rough, swell } from '../noise.ts'
import type { Random } from '../random.ts'
import { type MotifName, scene } from '../scene.ts'
import { lay, render, surface } from '../surface.ts'
import type { Made, Maker } from './made.ts'

const n = (value: number): string => value.toFixed(1)

/** Concrete art: arcs, bars and transparent planes on an exact grid. */
export const concrete: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const kind = manner.pick(['arcs', 'planes', 'bars', 'circles', 'steps'] as const)
  const pale = manner.chance(0.7)
  const ground = pale ? mix(palette.paper, [244, 241, 233], 0.4) : mix(palette.tones[3], palette.ink, 0.4)
  const colours: Rgb[] = [palette.accent, palette.tones[2], palette.tones[3], pale ? palette.ink : palette.paper, palette.tones[1]]
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
      markup += random.chance(0.35) ? `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="none" stroke="${fill()}" stroke-width="${n(unit * random.between(0.1, 0.5))}"/>` : `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="${fill()}" opacity="${random.chance(0.5) ? 0.82 : 1}"/>`
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
  const words = { arcs: ['kvartsirkler i et rutenett', 'quarter circles on a grid'], planes: ['flater som overlapper hverandre', 'overlapping planes'], bars: ['vannrette bånd', 'horizontal bars'], circles: ['sirkler og en linje', 'circles and a line'], steps: ['firkanter inni hverandre', 'squares within squares'] } as const
  return { surface: on, finish: { ground: manner.chance(0.5) ? 'canvas' : 'paper', strength: 0.7 }, nb: `Geometrisk bilde med ${words[kind][0]}, i ${palette.nb}`, en: `Geometric picture with ${words[kind][1]}, in ${palette.en}` }
}

/** A torn or cut sheet: its outline as path data. */
function cut(cx: number, cy: number, w: number, h: number, torn: boolean, random: Random): string {
  const corners = [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([sx = 0, sy = 0]) => [cx + sx * w * 0.5 * random.between(0.82, 1.12), cy + sy * h * 0.5 * random.between(0.82, 1.12)] as const)
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
  const colours: Rgb[] = [palette.tones[0], palette.tones[1], palette.tones[2], palette.tones[3], palette.ink, palette.accent, [226, 214, 190]]
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
    const d = random.chance(0.14) ? `M${n(cx - w / 3)} ${n(cy)}a${n(w / 3)} ${n(w / 3)} 0 1 0 ${n(w / 1.5)} 0a${n(w / 3)} ${n(w / 3)} 0 1 0 ${n(-w / 1.5)} 0z` : cut(cx, cy, w, h, ragged, random)
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
        if (pattern === 'lines') inner += `<path d="M${n(cx - w * 0.6)} ${n(y)}h${n(w * 1.2)}" stroke="${dark}" stroke-width="1.6"/>`
        else inner += `<path d="M${n(cx - w * 0.6)} ${n(y)}h${n(w * 1.2)}" stroke="${dark}" stroke-width="${pattern === 'dots' ? 5 : 6}" stroke-dasharray="${pattern === 'dots' ? '0 18' : `${random.whole(14, 40)} 6 ${random.whole(8, 26)} 5 ${random.whole(20, 60)} 7`}" stroke-linecap="${pattern === 'dots' ? 'round' : 'butt'}" opacity="${pattern === 'text' ? 0.55 : 0.8}"/>`
      }
    }
    body += `<g clip-path="url(#c${i})" transform="rotate(${random.chance(0.5) ? 0 : random.between(-3, 3).toFixed(1)} ${n(cx)} ${n(cy)})">${inner}</g>`
  }
  const on = await render({ markup: `${markup}</defs>${body}`, width, height, ground }, width, height)
  return { surface: on, finish: { ground: 'paper', strength: 1.3 }, nb: `Collage av ${torn > 0.55 ? 'revet' : 'klippet'} papir i ${palette.nb}`, en: `Collage of ${torn > 0.55 ? 'torn' : 'cut'} paper in ${palette.en}` }
}

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
  for (let i = 0; at.length < 600; i += 1) for (let k = 0; k < (wide[i % 60] ?? 3); k += 1) at.push(bands[i % 60] ?? palette.ink)
  const unit = thread * random.whole(7, 13)
  const colourAt = (c: number, r: number): Rgb => {
    const [x, y] = [c * thread, r * thread]
    if (design === 'bands') return at[r % 600] ?? palette.ink
    if (design === 'diamonds') {
      const d = Math.abs(((x / unit) % 2) - 1) + Math.abs(((y / unit) % 2) - 1)
      return few[Math.floor(d * 2.2 + Math.floor(y / unit / 2)) % few.length] ?? palette.ink
    }
    if (design === 'fields') return few[y < th * 0.34 + cloud(seed + x * 0.12, 4) * th * 0.1 ? 0 : y < th * 0.7 + cloud(seed + x * 0.1, 60) * th * 0.12 ? 1 : 2] ?? palette.ink
    if (design === 'hills') return few[Math.min(few.length - 1, Math.max(0, Math.floor((y / th) * (few.length + 0.6) + swell(seed + x * 0.13, Math.floor(y / th) * 40) * 0.9)))] ?? palette.ink
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
      if (sx > 0 && sy > 0 && sx < tw + 10 && sy < th + 10) by *= 0.66 + 0.34 * Math.min(1, Math.max(0, (Math.max(sx - tw, sy - th) + 14) / 22))
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
      const spin = grain(Math.round(wx * 1.6 + wy), r * 31 + c * 17) * 0.1 + ((r * 7919 + c * 104729) % 13) * 0.008 - 0.04 + (bound && (c + r) % 2 === 0 ? -0.07 : 0)
      lay(on, x, y, shade(yarn, Math.max(0.35, 0.62 + round * 0.42 + spin - fy * 0.12)), 1)
    }
  }
  for (let c = 0; fringe > 0 && c < tw / thread; c += 1) {
    const foot = my + th - 4
    const tall = fringe * random.between(0.7, 1)
    const drift = random.normal(0, 0.09)
    for (let s = 0; s < tall; s += 1) for (let k = 0; k < thread * 0.5; k += 1) lay(on, Math.round(mx + c * thread + k + drift * s + Math.sin(s * 0.05 + c) * 1.5), Math.round(foot + s), shade(mix(few[0] ?? palette.paper, palette.paper, 0.5), 0.72 + (k / thread) * 0.6), 0.95)
  }
  const words = { bands: ['tverrgående bånd', 'horizontal bands'], diamonds: ['ruter', 'diamonds'], fields: ['tre store felt', 'three large fields'], hills: ['linjer som åser', 'lines like hills'], blocks: ['blokker', 'blocks'] } as const
  return { surface: on, finish: { ground: 'film', strength: 0.6, vignette: 0.3 }, nb: `Vevd arbeid med ${words[design][0]} i ${palette.nb}, på hvit vegg`, en: `Woven work with ${words[design][1]} in ${palette.en}, on a white wall` }
}

/** An installation in a white room: hanging cloths, threads, or a floor of small things. */
export const installation: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const kind = manner.pick(['cloths', 'threads', 'floor', 'frames'] as const)
  const dark = manner.chance(0.3)
  const wall: Rgb = dark ? [98, 99, 102] : [232, 231, 228]
  const floor: Rgb = dark ? [52, 50, 48] : manner.pick<Rgb>([[190, 184, 176], [176, 152, 124]])
  const [bx, by, bw, bh] = [width * 0.2, height * 0.13, width * 0.6, height * 0.5]
  const f = by + bh
  const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`
  let markup = path(`M0 0H${width}L${n(bx + bw)} ${n(by)}H${n(bx)}Z`, css(shade(wall, 0.92))) + path(`M0 0L${n(bx)} ${n(by)}V${n(f)}L0 ${height}Z`, css(shade(wall, 0.82))) + path(`M${width} 0L${n(bx + bw)} ${n(by)}V${n(f)}L${width} ${height}Z`, css(shade(wall, 1.06))) + path(`M${n(bx)} ${n(by)}h${n(bw)}v${n(bh)}h${n(-bw)}z`, css(wall)) + path(`M0 ${height}L${n(bx)} ${n(f)}H${n(bx + bw)}L${width} ${height}Z`, css(floor))
  const colours: Rgb[] = [palette.tones[1], palette.tones[2], palette.accent, palette.tones[3], palette.paper]
  const few = random.shuffle(colours).slice(0, manner.whole(1, 3))
  const count = kind === 'threads' ? random.whole(70, 130) : kind === 'floor' ? random.whole(50, 110) : random.whole(5, 9)
  const things = Array.from({ length: count }, () => ({ z: random.next(), u: random.between(0.04, 0.96), colour: random.pick(few) })).sort((a, b) => a.z - b.z)
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
      markup += `<ellipse cx="${n(x + w * 0.7)}" cy="${n(ground)}" rx="${n(w)}" ry="${n(w * 0.12)}" fill="#000" opacity=".2"/><linearGradient id="k${k}"><stop offset="0" stop-color="${css(shade(colour, 1.12))}"/><stop offset=".35" stop-color="${css(shade(colour, 0.84))}"/><stop offset=".6" stop-color="${css(shade(colour, 1.06))}"/><stop offset="1" stop-color="${css(shade(colour, 0.7))}"/></linearGradient>` + path(`M${n(x)} ${n(ceiling)}h${n(w)}C${n(x + w * 1.06)} ${n((ceiling + bottom) / 2)} ${n(x + w * 0.95)} ${n(bottom)} ${n(x + w * 1.02)} ${n(bottom)}Q${n(x + w * 0.5)} ${n(bottom + 14 * s)} ${n(x)} ${n(bottom - 6)}Z`, `url(#k${k})`, `opacity="${random.between(0.62, 0.92).toFixed(2)}"`)
    } else if (kind === 'threads') {
      const bottom = ground - height * 0.3 * (0.5 + 0.5 * Math.sin(u * 5 + z * 3)) * s
      markup += `<path d="M${n(x)} ${n(ceiling)}V${n(bottom)}" stroke="${light}" stroke-width="${n(0.8 + near * 1.4)}" opacity=".75"/><ellipse cx="${n(x + 12 * s)}" cy="${n(ground)}" rx="${n(11 * s)}" ry="${n(3 * s)}" fill="#000" opacity=".16"/><circle cx="${n(x)}" cy="${n(bottom)}" r="${n(11 * s)}" fill="${light}"/><circle cx="${n(x - 3 * s)}" cy="${n(bottom - 3 * s)}" r="${n(4 * s)}" fill="#fff" opacity=".35"/>`
    } else if (kind === 'floor') {
      const w = width * 0.019 * s * random.between(0.7, 1.5)
      markup += `<ellipse cx="${n(x + w * 0.9)}" cy="${n(ground + w * 0.1)}" rx="${n(w * 1.6)}" ry="${n(w * 0.4)}" fill="#000" opacity=".28"/><path d="M${n(x - w)} ${n(ground)}C${n(x - w)} ${n(ground - w * 1.9)} ${n(x + w)} ${n(ground - w * 1.9)} ${n(x + w)} ${n(ground)}C${n(x + w * 0.8)} ${n(ground + w * 0.4)} ${n(x - w * 0.8)} ${n(ground + w * 0.4)} ${n(x - w)} ${n(ground)}Z" fill="${light}"/><ellipse cx="${n(x - w * 0.3)}" cy="${n(ground - w * 0.85)}" rx="${n(w * 0.36)}" ry="${n(w * 0.26)}" fill="#fff" opacity=".25"/>`
    } else {
      const w = width * 0.16 * s
      const h = height * 0.32 * s
      markup += path(`M${n(x + 10)} ${n(ground)}h${n(w)}l${n(w * 0.5)} ${n(h * 0.12)}h${n(-w)}z`, '#000', 'opacity=".18"') + `<rect x="${n(x)}" y="${n(ground - h)}" width="${n(w)}" height="${n(h)}" fill="${light}" fill-opacity=".12" stroke="${light}" stroke-width="${n(5 * s + 2)}"/>`
    }
  }
  const on = await render({ markup, width, height, ground: wall }, width, height, 1, 0.5)
  const words = { cloths: ['hengende tekstiler', 'hanging cloths'], threads: ['tråder med små lodd', 'threads with small weights'], floor: ['mange små former på gulvet', 'many small forms on the floor'], frames: ['åpne rammer', 'open frames'] } as const
  return { surface: on, finish: { ground: 'film', strength: 0.8, vignette: 0.7 }, nb: `Installasjon i et ${dark ? 'mørkt' : 'lyst'} rom: ${words[kind][0]}`, en: `Installation in a ${dark ? 'dark' : 'bright'} room: ${words[kind][1]}` }
}
