import { css, mix, type Palette, palettes, type Rgb, shade } from './colour.ts'
import { rough } from './noise.ts'
import { type Random, seeded } from './random.ts'
import { finish, render } from './surface.ts'
import type { DrawnPicture } from './work.ts'

const n = (value: number): string => value.toFixed(1)
const box = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`
const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`

interface Facade {
  /** Middle of the door, where the path leads. */
  readonly door: number
  readonly markup: string
  readonly nb: string
  readonly en: string
}

/** Boards of a wooden wall, standing or lying. */
function boards(x: number, y: number, w: number, h: number, colour: Rgb, upright: boolean, random: Random): string {
  let markup = box(x, y, w, h, css(colour))
  const step = upright ? 17 : 21
  for (let at = 0; at < (upright ? w : h); at += step) {
    const tint = css(shade(colour, random.between(0.86, 1.1)))
    markup += upright
      ? box(x + at, y, Math.min(step - 2, w - at), h, tint)
      : box(x, y + at, w, Math.min(step - 3, h - at), tint)
  }
  return markup
}

function pane(
  x: number,
  y: number,
  w: number,
  h: number,
  across: number,
  down: number,
  frame: string,
  glow: string,
): string {
  let markup =
    box(x - 9, y - 9, w + 18, h + 18, frame) +
    box(x, y, w, h, '#5d6f7c') +
    path(`M${n(x)} ${n(y)}h${n(w)}L${n(x)} ${n(y + h * 0.9)}Z`, '#90a3ac', 'opacity=".8"') +
    box(x, y + h * 0.55, w, h * 0.45, glow, 'opacity=".45"')
  for (let i = 1; i < across; i += 1) markup += box(x + (w * i) / across - 3, y, 6, h, frame)
  for (let i = 1; i < down; i += 1) markup += box(x, y + (h * i) / down - 3, w, 6, frame)
  return markup
}

const glows = ['#f0cf8a', '#e8b66a', '#c8d6d2']

const barn = (random: Random): Facade => {
  const red: Rgb = random.pick<Rgb>([
    [146, 52, 40],
    [128, 44, 38],
    [158, 66, 48],
  ])
  const open = random.chance(0.6)
  const markup =
    path('M170 420L600 190L1030 420Z', css(shade(red, 0.9))) +
    boards(200, 415, 800, 325, red, true, random) +
    path('M150 428L600 180L1050 428L1040 450L600 212L160 450Z', '#4d4a48') +
    box(470, 500, 260, 240, open ? '#2a2422' : css(shade(red, 0.72))) +
    (open
      ? box(480, 510, 240, 230, '#e7b765', 'opacity=".28"') +
        box(330, 500, 135, 240, css(shade(red, 0.82))) +
        box(735, 500, 135, 240, css(shade(red, 0.82)))
      : path('M470 500L730 740M730 500L470 740', 'none', 'stroke="#efe7da" stroke-width="9"')) +
    box(462, 490, 276, 12, '#efe7da') +
    pane(560, 300, 80, 80, 2, 2, '#efe7da', random.pick(glows)) +
    box(900, 660, 60, 80, '#6c5a45') +
    box(890, 655, 80, 10, '#857156')
  return {
    door: 600,
    markup,
    nb: open ? 'En rød låve med åpen port' : 'En rød låve med lukket port',
    en: open ? 'A red barn with its doors open' : 'A red barn with its doors closed',
  }
}

const door = (random: Random): Facade => {
  const wall: Rgb = random.pick<Rgb>([
    [226, 220, 206],
    [206, 180, 120],
    [120, 132, 128],
    [170, 84, 62],
  ])
  const leaf: Rgb = random.pick<Rgb>([
    [46, 88, 104],
    [128, 44, 38],
    [58, 82, 62],
    [214, 160, 58],
  ])
  const markup =
    boards(0, 0, 1200, 745, wall, false, random) +
    box(470, 150, 270, 595, '#f1ece2') +
    box(490, 170, 230, 575, css(leaf)) +
    box(515, 195, 180, 170, '#4c5b64') +
    path('M515 195h180L515 345Z', '#8fa0a8', 'opacity=".7"') +
    box(515, 400, 180, 120, css(shade(leaf, 0.86))) +
    box(515, 550, 180, 150, css(shade(leaf, 0.86))) +
    `<circle cx="700" cy="470" r="9" fill="#d9c38a"/>` +
    box(430, 735, 350, 40, '#a39d94') +
    box(390, 770, 430, 40, '#8f8981') +
    pane(870, 230, 200, 250, 2, 3, '#f1ece2', random.pick(glows)) +
    box(330, 330, 92, 120, '#f6f2e8') +
    box(345, 348, 62, 8, '#b8391f') +
    box(345, 368, 62, 5, '#55504a') +
    box(345, 382, 48, 5, '#55504a') +
    path('M250 745l14 -90h90l14 90z', '#9a5a3c') +
    `<ellipse cx="309" cy="620" rx="70" ry="56" fill="#6f7f4d"/><ellipse cx="280" cy="600" rx="34" ry="30" fill="#879762"/><circle cx="330" cy="610" r="10" fill="#c9563c"/><circle cx="300" cy="585" r="8" fill="#c9563c"/>`
  return {
    door: 605,
    markup,
    nb: 'En malt dør med en plakat ved siden av',
    en: 'A painted door with a poster beside it',
  }
}

const workshop = (random: Random): Facade => {
  const wall: Rgb = random.pick<Rgb>([
    [150, 84, 64],
    [136, 76, 58],
    [188, 182, 172],
  ])
  let markup = box(0, 0, 1200, 745, css(wall))
  for (let y = 0; y < 745; y += 24)
    for (let x = (y / 24) % 2 === 0 ? 0 : -34; x < 1200; x += 68)
      markup += box(x + 2, y + 2, 64, 20, css(shade(wall, random.between(0.86, 1.12))))
  markup += pane(190, 150, 480, 420, 5, 4, '#3c4442', random.pick(glows))
  for (let i = 0; i < 6; i += 1) {
    const x = 215 + i * 76
    const h = random.between(40, 120)
    markup += path(
      `M${n(x)} 570c-14 ${n(-h * 0.5)} 2 ${n(-h * 0.8)} 8 ${n(-h)}h${n(22)}c6 ${n(h * 0.2)} 22 ${n(h * 0.5)} 8 ${n(h)}z`,
      '#2b2f31',
      'opacity=".78"',
    )
  }
  markup +=
    box(770, 210, 280, 535, '#3c4442') +
    box(
      785,
      225,
      250,
      520,
      css(
        random.pick<Rgb>([
          [66, 92, 86],
          [72, 78, 92],
          [160, 70, 44],
        ]),
      ),
    ) +
    pane(825, 270, 170, 190, 2, 3, '#3c4442', random.pick(glows)) +
    `<circle cx="1012" cy="520" r="9" fill="#cfc6b4"/><path d="M740 190h340" stroke="#3c4442" stroke-width="14"/><path d="M905 120v40" stroke="#2b2f31" stroke-width="6"/><path d="M870 172c0 -28 70 -28 70 0z" fill="#2b2f31"/>`
  return {
    door: 910,
    markup,
    nb: 'Et verkstedvindu med krukker i karmen og en dør',
    en: 'A workshop window with jars on the sill, and a door',
  }
}

const house = (random: Random): Facade => {
  const wall: Rgb = random.pick<Rgb>([
    [240, 237, 230],
    [222, 196, 132],
    [176, 190, 186],
    [96, 92, 88],
  ])
  const frame = wall[0] < 120 ? '#e9e4da' : '#fbfaf6'
  const markup =
    path('M260 400L600 170L940 400Z', css(shade(wall, 0.94))) +
    boards(280, 395, 640, 345, wall, false, random) +
    path('M230 412L600 160L970 412L955 432L600 190L245 432Z', '#5a4038') +
    box(720, 190, 54, 110, '#7b5a4c') +
    pane(340, 480, 120, 150, 2, 3, frame, random.pick(glows)) +
    pane(740, 480, 120, 150, 2, 3, frame, random.pick(glows)) +
    pane(555, 280, 90, 90, 2, 2, frame, random.pick(glows)) +
    box(540, 500, 120, 240, frame) +
    box(
      552,
      512,
      96,
      228,
      css(
        random.pick<Rgb>([
          [46, 88, 104],
          [128, 44, 38],
          [70, 96, 70],
        ]),
      ),
    ) +
    box(572, 534, 56, 70, '#5d6f7c') +
    box(510, 735, 180, 18, '#a9a297') +
    path('M490 505L600 440L710 505Z', '#5a4038') +
    `<ellipse cx="1040" cy="560" rx="120" ry="150" fill="#8f8a4a"/><ellipse cx="1000" cy="520" rx="70" ry="80" fill="#a79b52"/><rect x="1030" y="640" width="22" height="110" fill="#5b4a3c"/>`
  return {
    door: 600,
    markup,
    nb: 'Et trehus med atelier i første etasje og et tre ved siden av',
    en: 'A wooden house with a studio on the ground floor and a tree beside it',
  }
}

const facades = [barn, door, workshop, house]

/** Sky, far hill and ground in September light. */
function setting(palette: Palette, random: Random): string {
  const sky = mix(palette.tones[0], [226, 232, 232], 0.6)
  const hill = mix(palette.tones[2], [122, 138, 130], 0.6)
  return `<defs><linearGradient id="sky" x2="0" y2="1"><stop offset="0" stop-color="${css(shade(sky, 0.92))}"/><stop offset="1" stop-color="#f4ead8"/></linearGradient><linearGradient id="lawn" x2="0" y2="1"><stop offset="0" stop-color="#8d8f5c"/><stop offset="1" stop-color="#71774a"/></linearGradient></defs>${box(0, 0, 1200, 900, 'url(#sky)')}${path(`M0 ${n(random.between(470, 540))}C300 ${n(random.between(360, 470))} 560 ${n(random.between(420, 500))} 760 ${n(random.between(400, 480))}S1080 ${n(random.between(360, 460))} 1200 ${n(random.between(400, 500))}V900H0Z`, css(hill))}${path('M0 640C380 610 820 620 1200 640V900H0Z', css(mix(hill, [110, 118, 78], 0.6)))}`
}

/** The entrance of an invented studio: a barn, a door, a workshop or a house, calmly drawn. 1400 × 1050 pixels. */
export async function drawStudio(seed: string | number): Promise<DrawnPicture> {
  const random = seeded(`entrance/${seed}`)
  const palette = random.pick(palettes)
  const facade = random.pick(facades)(random)
  const ground =
    box(0, 738, 1200, 162, 'url(#lawn)') +
    path(`M${facade.door - 120} 740h240l150 160h-540Z`, '#b9ad98') +
    box(0, 738, 1200, 10, '#4b4a38', 'opacity=".25"')
  const slant = random.between(300, 700)
  const shadow = path(`M0 0H${n(slant)}L${n(slant * 0.35)} 900H0Z`, '#1d2430', 'opacity=".13"')
  const flip = random.chance(0.5) ? ' transform="translate(1200 0) scale(-1 1)"' : ''
  const width = 1400
  const height = 1050
  const drawing = {
    markup: `${setting(palette, random)}<g${flip}>${facade.markup}${ground}${shadow}</g>`,
    width: 1200,
    height: 900,
    ground: palette.paper,
  }
  const on = await render(drawing, width, height)
  // gouache: every flat has a little life, and edges are not ruled
  const at = random.next() * 500
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = (y * width + x) * 3
      const add = rough(at + x * 0.22, y * 0.22) * 9
      on.rgb[i] = (on.rgb[i] ?? 0) + add + 2
      on.rgb[i + 1] = (on.rgb[i + 1] ?? 0) + add
      on.rgb[i + 2] = (on.rgb[i + 2] ?? 0) + add - 3
    }
  }
  return {
    jpeg: await finish(on, { ground: 'paper', strength: 1.4 }, width, height),
    width,
    height,
    alt: { nb: facade.nb, en: facade.en },
  }
}
