import { fade, line, type Motif, n, path, ridge } from './scenery.ts'

export const fields: Motif = (w, h, ink, random) => {
  const sky = h * random.between(0.3, 0.5)
  let markup = `${fade('s', ink(0.8), ink(0.96))}<rect width="${w}" height="${n(h)}" fill="url(#s)"/>`
  markup +=
    path(ridge(w, h, sky, h * 0.16, random), ink(0.6)) + path(ridge(w, h, sky + h * 0.04, h * 0.1, random), ink(0.42))
  const bands = random.whole(4, 6)
  for (let i = 0; i < bands; i += 1) {
    const t = i / bands
    const y = sky + (h - sky) * (0.08 + 0.92 * t ** 1.25)
    const value = random.pick([0.3, 0.5, 0.66, 0.78, 0.86])
    markup += path(ridge(w, h, y + h * 0.03, h * 0.07, random, 0.1), ink(value))
    const vanish = w * random.between(-0.3, 1.3)
    for (let f = 0; f < 12; f += 1) {
      const x = (f / 12) * w * 1.4 - w * 0.2
      markup += line(
        `M${n(x + (vanish - x) * 0.25)} ${n(y + h * 0.02)}L${n(x)} ${n(y + h * 0.16)}`,
        ink(value - 0.1),
        1 + t * 3,
      )
    }
  }
  const x = w * random.between(0.2, 0.7)
  const y = sky + h * 0.1
  const s = h * 0.06
  markup +=
    path(`M${n(x)} ${n(y)}v${n(-s)}l${n(s * 1.1)} ${n(-s * 0.7)}l${n(s * 1.1)} ${n(s * 0.7)}v${n(s)}z`, ink(0.18)) +
    path(`M${n(x + s * 2.2)} ${n(y)}v${n(-s)}h${n(s * 1.8)}v${n(s)}z`, ink(0.95))
  return { markup, ground: 0.8, nb: 'jorder og en gård under en ås', en: 'fields and a farm below a ridge' }
}

export const boathouse: Motif = (w, h, ink, random) => {
  const level = h * random.between(0.52, 0.62)
  let markup =
    fade('s', ink(0.9), ink(0.75)) +
    `<rect width="${w}" height="${n(level)}" fill="url(#s)"/>` +
    path(ridge(w, level, level, h * 0.2, random), ink(0.5))
  markup += `${fade('v', ink(0.66), ink(0.4))}<rect y="${n(level)}" width="${w}" height="${n(h - level)}" fill="url(#v)"/>`
  const x = w * random.between(0.12, 0.42)
  const s = h * random.between(0.2, 0.3)
  markup += path(
    `M${n(x)} ${n(level + 6)}v${n(-s)}l${n(s * 0.55)} ${n(-s * 0.55)}l${n(s * 0.55)} ${n(s * 0.55)}v${n(s)}z`,
    ink(0.22),
  )
  markup += path(
    `M${n(x + s * 1.1)} ${n(level + 6)}v${n(-s)}l${n(-s * 0.55)} ${n(-s * 0.55)}h${n(s * 1.4)}l${n(s * 0.55)} ${n(s * 0.55)}v${n(s)}z`,
    ink(0.34),
  )
  markup += path(`M${n(x + s * 0.3)} ${n(level + 6)}v${n(-s * 0.62)}h${n(s * 0.48)}v${n(s * 0.62)}z`, ink(0.04))
  markup += `<rect x="${n(x - s * 0.3)}" y="${n(level + 4)}" width="${n(w - x)}" height="${n(h * 0.022)}" fill="${ink(0.84)}"/>`
  for (let i = 0; i < 7; i += 1)
    markup += `<rect x="${n(x + (i * (w - x)) / 7)}" y="${n(level + 8)}" width="6" height="${n(h * 0.13)}" fill="${ink(0.14)}"/>`
  markup += path(
    `M${n(x)} ${n(level + h * 0.04)}h${n(s * 2)}l${n(-s * 0.3)} ${n(s * 0.9)}h${n(-s * 1.3)}z`,
    ink(0.26),
    'opacity=".6"',
  )
  for (let i = 0; i < 22; i += 1)
    markup += line(
      `M${n(random.next() * w)} ${n(level + (h - level) * random.between(0.15, 1))}h${n(random.between(30, 150))}`,
      ink(random.pick([0.34, 0.8])),
      random.between(1, 4),
    )
  return { markup, ground: 0.8, nb: 'naust og brygge', en: 'a boathouse and a jetty' }
}

export const jars: Motif = (w, h, ink, random) => {
  const table = h * random.between(0.56, 0.68)
  let markup =
    fade('s', ink(0.62), ink(0.44)) +
    `<rect width="${w}" height="${h}" fill="url(#s)"/>` +
    fade('t', ink(0.86), ink(0.7)) +
    `<rect y="${n(table)}" width="${w}" height="${n(h - table)}" fill="url(#t)"/>`
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
    markup +=
      path(side(-1, 1), ink(value)) +
      path(side(0.15, 1), ink(value * 0.72)) +
      path(side(-0.72, -0.42), ink(Math.min(1, value + 0.2)), 'opacity=".7"')
    markup += `<ellipse cx="${n(x)}" cy="${n(foot - tall)}" rx="${n(neck)}" ry="${n(neck * 0.26)}" fill="${ink(value * 0.4)}"/>`
  }
  return { markup, ground: 0.6, nb: 'krukker på et bord', en: 'jars on a table' }
}

export const room: Motif = (w, h, ink, random) => {
  const floor = h * random.between(0.68, 0.76)
  const flip = random.chance(0.5)
  const wx = w * random.between(0.14, 0.3)
  const ww = w * random.between(0.24, 0.34)
  const wy = h * 0.14
  const wh = h * 0.4
  let markup =
    fade('s', ink(0.5), ink(0.36)) +
    `<rect width="${w}" height="${h}" fill="url(#s)"/><rect y="${n(floor)}" width="${w}" height="${h}" fill="${ink(0.24)}"/>`
  markup += `<rect x="${n(wx - 10)}" y="${n(wy - 10)}" width="${n(ww + 20)}" height="${n(wh + 20)}" fill="${ink(0.66)}"/><rect x="${n(wx)}" y="${n(wy)}" width="${n(ww)}" height="${n(wh)}" fill="${ink(0.99)}"/>`
  markup += path(
    ridge(ww, wh * 0.55, wh * 0.5, wh * 0.25, random),
    ink(0.8),
    `transform="translate(${n(wx)} ${n(wy + wh * 0.45)})"`,
  )
  markup += `<rect x="${n(wx + ww / 2 - 4)}" y="${n(wy)}" width="8" height="${n(wh)}" fill="${ink(0.6)}"/><rect x="${n(wx)}" y="${n(wy + wh * 0.38)}" width="${n(ww)}" height="6" fill="${ink(0.6)}"/>`
  markup += path(
    `M${n(wx + ww * 0.6)} ${n(floor + 8)}L${n(wx + ww * 1.6)} ${n(floor + 8)}L${n(wx + ww * 2.3)} ${n(h)}L${n(wx + ww * 0.9)} ${n(h)}Z`,
    ink(0.82),
  )
  const cx = w * 0.66
  const s = h * 0.2
  const leg = (x: number, y: number, l: number): string =>
    `<rect x="${n(x)}" y="${n(y)}" width="9" height="${n(l)}" fill="${ink(0.05)}"/>`
  markup +=
    leg(cx, floor - s * 0.9, s * 1.9) +
    leg(cx + s * 0.8, floor - s * 0.9, s * 1.75) +
    leg(cx - s * 0.25, floor + s * 0.3, s * 0.95) +
    leg(cx + s * 0.6, floor + s * 0.3, s * 1.05)
  markup += path(
    `M${n(cx - s * 0.3)} ${n(floor + s * 0.3)}h${n(s * 0.98)}l${n(s * 0.2)} ${n(-s * 0.16)}h${n(-s * 0.95)}z`,
    ink(0.12),
  )
  for (let i = 0; i < 3; i += 1)
    markup += `<rect x="${n(cx)}" y="${n(floor - s * (0.86 - i * 0.26))}" width="${n(s * 0.8)}" height="10" fill="${ink(0.08)}"/>`
  if (flip) markup = `<g transform="translate(${w} 0) scale(-1 1)">${markup}</g>`
  return { markup, ground: 0.5, nb: 'rom med vindu og stol', en: 'a room with a window and a chair' }
}
