import { css, mix, type Rgb, shade } from '../colour.ts'
import { type MatterName, matters, matterWords } from '../matter.ts'
import type { Random } from '../random.ts'
import { type Form, type Part, place, type Stuff } from '../solid.ts'
import { render } from '../surface.ts'
import type { Made, Maker } from './made.ts'

const stuffs: Record<MatterName, Stuff> = {
  bronze: { colour: [150, 106, 62], other: [58, 62, 50], metal: 0.75, gloss: 50, tool: 0.5, mottle: 0.9 },
  plaster: { colour: [236, 232, 224], other: [218, 212, 202], metal: 0, gloss: 0, tool: 0.22, mottle: 0.6 },
  granite: { colour: [150, 146, 144], other: [92, 90, 92], metal: 0, gloss: 12, tool: 0.5, mottle: 1 },
  marble: { colour: [238, 234, 230], other: [190, 188, 190], metal: 0, gloss: 40, tool: 0.04, mottle: 0.55 },
  terracotta: { colour: [196, 112, 76], other: [158, 84, 58], metal: 0, gloss: 0, tool: 0.5, mottle: 0.8 },
  corten: { colour: [146, 76, 42], other: [84, 46, 34], metal: 0.1, gloss: 8, tool: 0.25, mottle: 1 },
  charred: { colour: [50, 47, 46], other: [28, 26, 26], metal: 0, gloss: 26, tool: 0.8, mottle: 0.9 },
  steel: { colour: [214, 217, 220], other: [170, 174, 178], metal: 0.95, gloss: 60, tool: 0.05, mottle: 0.4 },
}

type Kind = 'melted' | 'stack' | 'slabs' | 'rings' | 'pierced' | 'figure'

function build(kind: Kind, random: Random): { form: Form; tall: number; reach: number } {
  const parts: Part[] = []
  const holes: { at: readonly [number, number, number]; size: readonly [number, number, number] }[] = []
  let melt = 0
  if (kind === 'melted' || kind === 'pierced') {
    melt = random.between(0.25, 0.5)
    let y = 0.3
    for (let i = 0; i < random.whole(3, 5); i += 1) {
      const size = random.between(0.24, 0.44)
      parts.push({
        kind: 'ball',
        at: [random.normal(0, 0.2), y, random.normal(0, 0.1)],
        size: [size * random.between(0.7, 1.3), size * random.between(0.8, 1.5), size * 0.8],
      })
      y += size * random.between(0.7, 1.1)
    }
    if (kind === 'pierced')
      for (let i = 0; i < random.whole(1, 2); i += 1)
        holes.push({
          at: [random.normal(0, 0.1), 0.45 + i * 0.5 + random.between(0, 0.2), 0],
          size: [random.between(0.13, 0.22), random.between(0.15, 0.3), 1.2],
        })
  } else if (kind === 'stack') {
    let y = 0
    for (let i = 0; i < random.whole(3, 6); i += 1) {
      const high = random.between(0.1, 0.24)
      parts.push({
        kind: 'ball',
        at: [random.normal(0, 0.06), y + high, random.normal(0, 0.05)],
        size: [random.between(0.25, 0.5) * (1 - i * 0.09), high, random.between(0.28, 0.4) * (1 - i * 0.08)],
      })
      y += high * 1.93
    }
  } else if (kind === 'slabs') {
    let y = 0
    for (let i = 0; i < random.whole(2, 5); i += 1) {
      const high = random.between(0.1, 0.42)
      parts.push({
        kind: 'slab',
        at: [random.normal(0, 0.12), y + high, random.normal(0, 0.08)],
        size: [random.between(0.12, 0.46), high, random.between(0.1, 0.3)],
        round: random.between(0.01, 0.05),
        turn: random.normal(0.3, 0.5),
        tip: random.normal(0, 0.04),
      })
      y += high * 2
    }
  } else if (kind === 'rings') {
    for (let i = 0; i < random.whole(2, 4); i += 1) {
      const r = random.between(0.3, 0.55)
      const thick = random.between(0.05, 0.13)
      parts.push({
        kind: 'ring',
        at: [random.normal(0, 0.2), r + thick + i * 0.16, random.normal(0, 0.12)],
        r,
        thick,
        turn: random.normal(0.2, 0.7),
        tip: random.between(0, 3),
      })
    }
    melt = 0.06
  } else {
    melt = 0.14
    const lean = random.normal(0, 0.06)
    parts.push(
      { kind: 'ball', at: [0, 0.42, 0], size: [0.2, 0.46, 0.18] },
      { kind: 'ball', at: [lean, 0.98, 0], size: [0.26, 0.38, 0.17] },
      { kind: 'ball', at: [lean * 2 + 0.02, 1.5, 0.02], size: [0.13, 0.17, 0.14] },
    )
    if (random.chance(0.6)) parts.push({ kind: 'ball', at: [lean - 0.26, 0.9, 0.06], size: [0.08, 0.36, 0.09] })
  }
  const tall = Math.max(
    ...parts.map((part) => part.at[1] + (part.kind === 'ring' ? part.r + part.thick : part.size[1])),
  )
  return { form: { parts, holes, melt }, tall, reach: 1.0 }
}

const kindWords: Record<Kind, readonly [string, string]> = {
  melted: ['rund, sammensatt form', 'A rounded compound form'],
  stack: ['stablede former', 'Stacked forms'],
  slabs: ['kantede blokker', 'Angular blocks'],
  rings: ['ringer som griper i hverandre', 'Interlocking rings'],
  pierced: ['organisk form med åpning', 'An organic form with an opening'],
  figure: ['forenklet menneskefigur', 'A simplified human figure'],
}

/** A sculpture on a floor or a plinth, in the light of a window to the left. */
export const sculpture: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const matter = manner.pick(matters)
  const stuff = stuffs[matter]
  const kinds = manner.shuffle<Kind>(['melted', 'stack', 'slabs', 'rings', 'pierced', 'figure']).slice(0, 2)
  const plinth = manner.chance(0.5)
  // a dark thing needs a bright room
  const dark = manner.chance(0.4) && stuff.colour[0] > 145
  const wall: Rgb = dark ? mix([70, 70, 72], palette.ink, 0.3) : mix([226, 224, 219], palette.paper, 0.4)
  const floor: Rgb = dark
    ? [64, 61, 58]
    : manner.pick<Rgb>([
        [196, 190, 182],
        [178, 158, 134],
        [208, 206, 202],
      ])
  const kind = random.pick(kinds)
  const { form, tall, reach } = build(kind, random)
  const level = plinth ? 0.86 : 0.66
  const side = random.between(0.1, 0.3)
  const y = plinth ? height * 0.76 : height * 0.84
  const scale = Math.min((height * (plinth ? 0.6 : 0.68)) / tall, width * 0.4)
  const x = width * random.between(0.44, 0.5)
  const pw = scale * 0.72
  const box = plinth
    ? `<path d="M${x - pw} ${y - scale * 0.13}h${pw * 2}v${scale * 0.26}h${-pw * 2}z" fill="${css(dark ? [120, 120, 120] : [246, 245, 242])}"/><path d="M${x - pw} ${y + scale * 0.13}h${pw * 2}v${height}h${-pw * 2}z" fill="${css(dark ? [82, 82, 83] : [220, 218, 213])}"/>`
    : ''
  const markup = `<defs><linearGradient id="w" x2="1" y2=".4"><stop offset="0" stop-color="${css(shade(wall, 1.08))}"/><stop offset="1" stop-color="${css(shade(wall, 0.76))}"/></linearGradient><linearGradient id="f" x2=".6" y2="1"><stop offset="0" stop-color="${css(shade(floor, 0.88))}"/><stop offset="1" stop-color="${css(shade(floor, 1.06))}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#w)"/><path d="M${width * side} 0l${width * 0.24} 0l${width * 0.3} ${height * level}h${-width * 0.28}z" fill="#fff" opacity="${dark ? 0.05 : 0.16}"/><rect y="${height * level}" width="${width}" height="${height}" fill="url(#f)"/>${box}`
  const on = await render({ markup, width, height, ground: wall }, width, height, plinth ? 0.5 : 0.25, plinth ? 0.8 : 3)
  place(on, form, stuff, { down: plinth ? 0.18 : 0.26, scale, x, y, reach, tall }, random.next() * 500)
  const [nb, en] = kindWords[kind]
  return {
    surface: on,
    finish: { ground: 'film', strength: 0.6, vignette: 0.5 },
    nb: `Skulptur i ${matterWords[matter].nb}: ${nb}${plinth ? ' på sokkel' : ' på gulvet'}`,
    en: `${en} in ${matterWords[matter].en}${plinth ? ' on a plinth' : ' on the floor'}`,
  }
}

/** Jewellery lying on paper or slate, seen from above. */
export const jewellery: Maker = async ({ palette, manner, random, width, height }): Promise<Made> => {
  const kind = manner.pick(['neck', 'brooch', 'ringset', 'chain'] as const)
  const silver: Stuff = {
    colour: [226, 228, 230],
    other: [176, 180, 184],
    metal: 0.95,
    gloss: 70,
    tool: manner.between(0, 0.5),
    mottle: 0.4,
  }
  const gold: Stuff = { colour: [226, 184, 104], other: [186, 138, 70], metal: 0.92, gloss: 70, tool: 0.2, mottle: 0.4 }
  const black: Stuff = { colour: [58, 58, 62], other: [32, 32, 36], metal: 0.6, gloss: 40, tool: 0.5, mottle: 0.7 }
  const metal = manner.pick([silver, gold, black, silver])
  const stoneColour = manner.pick([palette.accent, palette.tones[2], palette.tones[3], palette.tones[1]])
  const stone: Stuff = {
    colour: stoneColour,
    other: shade(stoneColour, 0.6),
    metal: 0.15,
    gloss: 150,
    tool: 0,
    mottle: 0.6,
  }
  const ground: Rgb = manner.pick<Rgb>([
    [232, 229, 222],
    [58, 60, 63],
    mix(palette.tones[0], [220, 216, 210], 0.5),
    [206, 204, 200],
  ])
  const markup = `<defs><linearGradient id="g" x2="1" y2="1"><stop offset="0" stop-color="${css(shade(ground, 1.08))}"/><stop offset="1" stop-color="${css(shade(ground, 0.8))}"/></linearGradient></defs><rect width="100" height="100" fill="url(#g)"/>`
  const on = await render({ markup, width: 100, height: 100, ground }, width, height, 0.1)
  const size = Math.min(width, height)
  const [cx, cy] = [width / 2, height / 2]
  const down = 1.15
  const seed = random.next() * 500
  const lay = (form: Form, stuff: Stuff, x: number, y: number, scale: number, reach = 1.1): void =>
    place(on, form, stuff, { down, scale, x, y, reach, tall: 0.5 }, seed)
  // a ring that lies flat: the torus stands in the plane of x and y, so beads and discs stand in for it
  const disc = (a: number, h: number, b: number): Form => ({
    parts: [{ kind: 'ball', at: [0, h, 0], size: [a, h, b] }],
    holes: [],
    melt: 0,
  })
  if (kind === 'neck' || kind === 'chain') {
    const beads = kind === 'neck' ? random.whole(22, 34) : random.whole(30, 44)
    const rx = size * random.between(0.27, 0.34)
    const squash = random.between(0.95, 1.2)
    const open = kind === 'neck' ? 0.5 : 0
    const order: { x: number; y: number; big: number; stuff: Stuff }[] = []
    for (let i = 0; i < beads; i += 1) {
      const angle = -Math.PI / 2 + open + (i / (beads - (open ? 1 : 0))) * (Math.PI * 2 - open * 2)
      const wander = kind === 'chain' ? random.normal(0, 0.025) : 0
      const low = Math.max(0, Math.sin(angle)) ** 3
      order.push({
        x: cx + Math.cos(angle) * rx * (1 + wander),
        y: cy + Math.sin(angle) * rx * squash * (1 + wander),
        big: size * (kind === 'neck' ? 0.019 + low * 0.03 : 0.021) * random.between(0.85, 1.15),
        stuff: (kind === 'neck' ? i % 3 === 1 : i % 7 === 3) ? stone : metal,
      })
    }
    for (const bead of order.sort((a, b) => a.y - b.y))
      lay(disc(0.9, 0.5, random.between(0.6, 0.9)), bead.stuff, bead.x, bead.y, bead.big)
  } else if (kind === 'brooch') {
    const scale = size * 0.3
    const parts: Part[] = []
    const style = random.pick(['leaf', 'pebbles', 'bars'] as const)
    for (let i = 0; i < random.whole(4, 8); i += 1) {
      const angle = i * 0.8 + random.normal(0, 0.2)
      const r = style === 'pebbles' ? random.between(0.1, 0.5) : 0.42
      if (style === 'bars')
        parts.push({
          kind: 'slab',
          at: [-0.6 + i * 0.17, 0.08, random.normal(0, 0.16)],
          size: [0.065, 0.05, random.between(0.3, 0.75)],
          round: 0.03,
          turn: random.normal(0, 0.05),
          tip: 0,
        })
      else
        parts.push({
          kind: 'ball',
          at: [Math.cos(angle) * r, 0.1, Math.sin(angle) * r],
          size:
            style === 'leaf'
              ? [0.16 + 0.26 * Math.abs(Math.cos(angle)), 0.06, 0.16 + 0.26 * Math.abs(Math.sin(angle))]
              : [random.between(0.12, 0.28), 0.12, random.between(0.12, 0.24)],
        })
    }
    lay({ parts, holes: [], melt: 0.07 }, metal, cx, cy, scale)
    for (let i = 0; i < random.whole(1, 3); i += 1)
      lay(
        disc(0.95, 0.8, 0.95),
        stone,
        cx + random.normal(0, size * 0.06),
        cy - scale * 0.1 + random.normal(0, size * 0.05),
        size * random.between(0.03, 0.055),
      )
  } else {
    const count = random.whole(2, 4)
    for (let i = 0; i < count; i += 1) {
      const x = width * (0.2 + (0.6 * (i + 0.5)) / count)
      const y = cy + random.normal(0.06, 0.06) * height
      const scale = (size * 0.36) / count ** 0.5
      const thick = random.between(0.06, 0.12)
      place(
        on,
        {
          parts: [{ kind: 'ring', at: [0, 0.5 + thick, 0], r: 0.5, thick, turn: random.normal(0.2, 0.4), tip: 0 }],
          holes: [],
          melt: 0,
        },
        metal,
        { down: 0.5, scale, x, y: y + scale * 0.4, reach: 1, tall: 1.3 },
        seed,
      )
      place(
        on,
        {
          parts: [{ kind: 'ball', at: [0, 1.14 + thick, 0], size: [random.between(0.14, 0.26), 0.14, 0.16] }],
          holes: [],
          melt: 0,
        },
        stone,
        { down: 0.5, scale, x, y: y + scale * 0.4, reach: 0.5, tall: 1.5 },
        seed,
      )
    }
  }
  const words = {
    neck: ['Halssmykke', 'Necklace'],
    brooch: ['Brosje', 'Brooch'],
    ringset: ['Fingerringer', 'Finger rings'],
    chain: ['Kjede', 'Chain'],
  } as const
  const matter =
    metal === gold ? ['gull', 'gold'] : metal === black ? ['oksidert sølv', 'oxidised silver'] : ['sølv', 'silver']
  return {
    surface: on,
    finish: { ground: 'film', strength: 0.5, vignette: 0.4 },
    nb: `${words[kind][0]} i ${matter[0]} med steiner, på rolig bunn`,
    en: `${words[kind][1]} in ${matter[1]} with stones, on a plain ground`,
  }
}
