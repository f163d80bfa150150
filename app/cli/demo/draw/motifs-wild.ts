import { fade, line, type Motif, n, path, ridge, spruce } from './scenery.ts'

export const fjord: Motif = (w, h, ink, random) => {
  const shore = h * random.between(0.48, 0.66)
  const evening = random.chance(0.5)
  let markup =
    fade('s', ink(evening ? 0.62 : 0.78), ink(evening ? 0.98 : 0.92)) +
    `<rect width="${w}" height="${n(shore)}" fill="url(#s)"/>`
  if (random.chance(0.4))
    markup += `<circle cx="${n(w * random.between(0.2, 0.8))}" cy="${n(shore * random.between(0.25, 0.6))}" r="${n(h * 0.035)}" fill="${ink(1)}"/>`
  const layers = random.whole(3, 5)
  for (let i = 0; i < layers; i += 1) {
    const near = i / (layers - 1)
    markup += path(
      ridge(w, shore, shore - h * 0.02 * (layers - i), h * random.between(0.12, 0.3) * (1.1 - near * 0.6), random),
      ink(0.72 - near * 0.5),
    )
  }
  markup +=
    fade('v', ink(0.5), ink(evening ? 0.82 : 0.68)) +
    `<rect y="${n(shore)}" width="${w}" height="${n(h - shore)}" fill="url(#v)"/>`
  for (let i = 0; i < 26; i += 1) {
    const y = shore + (h - shore) * random.next() ** 1.6
    const x = random.between(-0.1, 0.9) * w
    markup += line(
      `M${n(x)} ${n(y)}h${n(w * random.between(0.05, 0.3))}`,
      ink(random.pick([0.42, 0.58, 0.9])),
      1 + ((y - shore) / h) * 7,
    )
  }
  return { markup, ground: 0.85, nb: 'fjord med åser lag på lag', en: 'a fjord with layers of hills' }
}

export const forest: Motif = (w, h, ink, random) => {
  let markup = `${fade('s', ink(0.72), ink(0.95))}<rect width="${w}" height="${h}" fill="url(#s)"/>`
  const rows = random.whole(3, 5)
  for (let r = 0; r < rows; r += 1) {
    const near = r / (rows - 1)
    const count = Math.round(22 - near * 14)
    for (let i = 0; i < count; i += 1) {
      const tall = h * (0.22 + near * 0.5) * random.between(0.6, 1.15)
      markup += path(
        spruce(
          ((i + random.between(-0.3, 0.3)) / (count - 1)) * w,
          h * (0.62 + near * 0.3) + random.between(-6, 6),
          tall,
          random,
        ),
        ink(0.66 - near * 0.56),
      )
    }
    markup += `<rect y="${n(h * (0.6 + near * 0.28))}" width="${w}" height="${h}" fill="${ink(0.78 - near * 0.5)}" opacity="${near === 1 ? 1 : 0.85}"/>`
  }
  return { markup, ground: 0.9, nb: 'granskog i dis', en: 'spruce forest in haze' }
}

export const birches: Motif = (w, h, ink, random) => {
  let markup =
    fade('s', ink(0.55), ink(0.4)) +
    `<rect width="${w}" height="${h}" fill="url(#s)"/>` +
    path(ridge(w, h, h * 0.8, h * 0.1, random), ink(0.3))
  for (let i = 0; i < 40; i += 1)
    markup += `<ellipse cx="${n(random.next() * w)}" cy="${n(random.next() ** 2 * h * 0.75)}" rx="${n(random.between(8, 40))}" ry="${n(random.between(5, 18))}" fill="${ink(random.between(0.25, 0.72))}" opacity=".6"/>`
  const trunks = random.whole(5, 11)
  for (let i = 0; i < trunks; i += 1) {
    const x = w * ((i + random.between(0.1, 0.9)) / trunks)
    const wide = random.between(7, 26)
    const lean = random.between(-24, 24)
    const foot = h * random.between(0.8, 1.02)
    markup +=
      path(`M${n(x)} 0L${n(x + wide * 0.7)} 0L${n(x + lean + wide)} ${n(foot)}L${n(x + lean)} ${n(foot)}Z`, ink(0.94)) +
      path(
        `M${n(x + wide * 0.45)} 0L${n(x + wide * 0.7)} 0L${n(x + lean + wide)} ${n(foot)}L${n(x + lean + wide * 0.6)} ${n(foot)}Z`,
        ink(0.68),
      )
    for (let m = 0; m < 9; m += 1) {
      const t = random.next()
      markup += line(
        `M${n(x + lean * t + random.between(0, wide * 0.4))} ${n(t * foot)}h${n(wide * random.between(0.2, 0.5))}`,
        ink(0.08),
        random.between(1.5, 5),
      )
    }
  }
  return { markup, ground: 0.5, nb: 'bjørkestammer', en: 'birch trunks' }
}

export const oak: Motif = (w, h, ink, random) => {
  const ground = h * random.between(0.7, 0.8)
  let markup =
    fade('s', ink(0.72), ink(0.98)) +
    `<rect width="${w}" height="${h}" fill="url(#s)"/>` +
    path(ridge(w, h, ground - h * 0.02, h * 0.08, random, 0.2), ink(0.58)) +
    path(ridge(w, h, ground + h * 0.05, h * 0.05, random, 0.1), ink(0.34))
  const grow = (x: number, y: number, angle: number, long: number, thick: number): void => {
    const x2 = x + Math.cos(angle) * long
    const y2 = y + Math.sin(angle) * long
    markup += line(
      `M${n(x)} ${n(y)}Q${n((x + x2) / 2 + random.between(-0.12, 0.12) * long)} ${n((y + y2) / 2)} ${n(x2)} ${n(y2)}`,
      ink(0.05),
      thick,
    )
    if (thick < 1.3) return
    const forks = random.whole(2, 3)
    for (let i = 0; i < forks; i += 1)
      grow(
        x2,
        y2,
        angle + random.between(-0.65, 0.65),
        long * random.between(0.66, 0.86),
        thick * random.between(0.52, 0.7),
      )
  }
  grow(
    w * random.between(0.34, 0.66),
    ground + h * 0.06,
    -Math.PI / 2 + random.between(-0.12, 0.12),
    h * 0.2,
    h * 0.034,
  )
  return { markup, ground: 0.9, nb: 'et nakent tre på en høyde', en: 'a bare tree on a rise' }
}

export const stones: Motif = (w, h, ink, random) => {
  const far = h * random.between(0.2, 0.34)
  let markup =
    fade('s', ink(0.88), ink(0.98)) +
    `<rect width="${w}" height="${n(far)}" fill="url(#s)"/>` +
    fade('v', ink(0.7), ink(0.5)) +
    `<rect y="${n(far)}" width="${w}" height="${h}" fill="url(#v)"/>` +
    path(ridge(w, far + 4, far, h * 0.07, random), ink(0.46))
  const list = Array.from({ length: random.whole(12, 26) }, () => far + (h - far) * random.between(0.12, 1.05)).sort(
    (a, b) => a - b,
  )
  for (const y of list) {
    const near = (y - far) / (h - far)
    const r = h * (0.02 + near * 0.1) * random.between(0.6, 1.4)
    const x = random.next() * w
    const value = random.between(0.3, 0.62)
    markup +=
      `<ellipse cx="${n(x + r * 0.2)}" cy="${n(y + r * 0.32)}" rx="${n(r * 1.5)}" ry="${n(r * 0.34)}" fill="${ink(0.2)}" opacity=".7"/>` +
      path(
        `M${n(x - r * 1.3)} ${n(y + r * 0.3)}C${n(x - r * 1.3)} ${n(y - r * 0.5)} ${n(x - r * 0.5)} ${n(y - r * 0.8)} ${n(x + r * 0.1)} ${n(y - r * 0.7)}C${n(x + r)} ${n(y - r * 0.6)} ${n(x + r * 1.4)} ${n(y)} ${n(x + r * 1.3)} ${n(y + r * 0.35)}Z`,
        ink(value),
      ) +
      path(
        `M${n(x - r * 0.9)} ${n(y - r * 0.2)}C${n(x - r * 0.6)} ${n(y - r * 0.7)} ${n(x)} ${n(y - r * 0.7)} ${n(x + r * 0.5)} ${n(y - r * 0.5)}C${n(x)} ${n(y - r * 0.4)} ${n(x - r * 0.5)} ${n(y - r * 0.3)} ${n(x - r * 0.9)} ${n(y - r * 0.2)}Z`,
        ink(value + 0.28),
      )
  }
  return { markup, ground: 0.7, nb: 'steiner i fjæra', en: 'stones on a shore' }
}
