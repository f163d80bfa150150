import type { Family } from '../draw/family.ts'
import { handOf } from '../draw/hand.ts'
import { sculptureMatter } from '../draw/matter.ts'
import type { Random } from '../draw/random.ts'
import type { InventedWork } from './people.ts'
import words from './titles.json'

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']

/** One title in the register of a family. */
function single(family: Family, random: Random): string {
  const free = (): string =>
    random.chance(0.55) ? `${random.pick(words.how)} ${random.pick(words.what)}` : random.pick(words.word)
  const place = (): string =>
    `${random.pick(random.chance(0.5) ? words.water : words.land)}, ${random.pick(words.when)}`
  const withMore = (list: readonly string[], more: readonly string[]): string =>
    random.chance(0.65) ? `${random.pick(list)} ${random.pick(more)}` : random.pick(list)
  switch (family) {
    case 'oil-landscape':
    case 'wash-landscape':
    case 'photograph':
      return random.chance(0.6) ? place() : free()
    case 'charcoal':
    case 'etching':
    case 'woodcut':
      return random.chance(0.3) ? place() : free()
    case 'ink':
      return random.chance(0.5) ? `${random.pick(words.ink)}, ${random.pick(words.when)}` : random.pick(words.ink)
    case 'concrete':
      return random.chance(0.6) ? `${random.pick(words.geometry)} ${random.whole(2, 60)}` : random.pick(words.word)
    case 'ceramics':
      return withMore(words.vessel, words.vesselMore)
    case 'metal':
      return random.chance(0.5) ? random.pick(words.vessel) : random.pick(words.word)
    case 'weave':
      return withMore(words.textile, words.textileMore)
    case 'sculpture':
      return random.chance(0.7) ? random.pick(words.body) : random.pick(words.word)
    case 'glass':
      return random.chance(0.7) ? random.pick(words.glass) : free()
    case 'jewellery':
      return random.pick(words.jewel)
    case 'turned-wood':
      return random.chance(0.7) ? random.pick(words.wood) : random.pick(words.vessel)
    case 'installation':
      return random.pick(words.room)
    default:
      return random.chance(0.1)
        ? `Uten tittel (${random.pick(['rød', 'grå', 'blå', 'oker', 'vinter', 'stor', 'to felt'])})`
        : free()
  }
}

const techniques: Record<Family, readonly string[]> = {
  'colour-field': ['Olje på lerret', 'Akryl på lerret', 'Eggoljetempera på lerret'],
  gesture: ['Akryl på lerret', 'Olje på lerret', 'Olje og kull på lerret'],
  'oil-landscape': ['Olje på lerret', 'Olje på plate'],
  'wash-landscape': ['Akvarell', 'Akvarell på bomullspapir'],
  concrete: ['Akryl på lerret', 'Akryl på plate', 'Serigrafi'],
  ink: ['Tusj på papir', 'Tusj på japanpapir', 'Blekk på papir'],
  charcoal: ['Kull på papir', 'Kull og kritt på papir'],
  etching: ['Etsning', 'Etsning og akvatint', 'Kaldnål', 'Kaldnål og etsning'],
  woodcut: ['Tresnitt', 'Linosnitt', 'Fargetresnitt'],
  collage: ['Collage', 'Collage av papir og trykk', 'Papir og lim på plate'],
  ceramics: ['Steingods, dreid og glasert', 'Dreid steingods', 'Vedfyrt steingods', 'Raku', 'Steingods med askeglasur'],
  weave: ['Håndvevd ull', 'Billedvev, ull og lin', 'Plantefarget ull på linrenning', 'Dobbeltvev, ull'],
  sculpture: [],
  glass: ['Munnblåst glass', 'Munnblåst og slipt glass'],
  photograph: ['Fotografi, pigmenttrykk', 'Arkivbestandig pigmenttrykk', 'Fotografi på bomullspapir'],
  jewellery: ['Smidd metall og slipt stein', 'Metall og stein, hengslet', 'Håndsmidd metall, stein'],
  'turned-wood': ['Dreid tre, oljet', 'Dreid i rå ved, tørket', 'Dreid tre'],
  metal: ['Hamret metall', 'Drevet og hamret metall', 'Korpusarbeid, hamret metall'],
  installation: ['Installasjon, blandede materialer', 'Installasjon, tekstil, tråd og tre'],
}

const printed: ReadonlySet<Family> = new Set<Family>(['etching', 'woodcut', 'photograph'])
const standing: ReadonlySet<Family> = new Set<Family>([
  'sculpture',
  'ceramics',
  'glass',
  'turned-wood',
  'metal',
  'jewellery',
  'installation',
])

/** Usual longest side in centimetres, and kroner a centimetre of it. */
const measures: Record<Family, readonly [low: number, high: number, nokACm: number]> = {
  'colour-field': [60, 180, 170],
  gesture: [50, 180, 165],
  'oil-landscape': [30, 140, 180],
  'wash-landscape': [30, 80, 105],
  concrete: [40, 120, 150],
  ink: [30, 110, 85],
  charcoal: [40, 140, 90],
  etching: [20, 70, 75],
  woodcut: [30, 90, 70],
  collage: [25, 80, 95],
  ceramics: [12, 46, 165],
  weave: [60, 200, 190],
  sculpture: [25, 140, 330],
  glass: [14, 42, 230],
  photograph: [40, 120, 80],
  jewellery: [3, 26, 330],
  'turned-wood': [14, 48, 140],
  metal: [10, 40, 330],
  installation: [120, 320, 125],
}

/** Rounded as artists price: to a hundred below 10 000, to five hundred above; kept within 1 500–60 000 kr. */
function priced(nok: number): number {
  const step = nok < 10_000 ? 100 : 500
  return Math.min(60_000, Math.max(1_500, Math.round(nok / step) * step))
}

/** Two to four works by one hand; titles already used by others are avoided where the register is rich enough. */
export function inventWorks(artistSeed: string, family: Family, random: Random, used: Set<string>): InventedWork[] {
  const count = random.pick([2, 3, 3, 3, 3, 4])
  const inSeries = random.chance(0.3)
  const fresh = (): string => {
    let title = single(family, random)
    for (let tries = 0; used.has(title) && tries < 12; tries += 1) title = single(family, random)
    for (let k = 1; used.has(title) && k < roman.length; k += 1)
      if (!used.has(`${title} ${roman[k]}`)) title = `${title} ${roman[k]}`
    used.add(title)
    return title
  }
  const common = inSeries ? fresh().replace(/ \d+$/, '') : ''
  const technique = family === 'sculpture' ? sculptureMatter(artistSeed).technique : random.pick(techniques[family])
  const [low, high, nokACm] = measures[family]
  const usual = low + (high - low) * random.next() ** 1.7
  const level = Math.exp(random.normal(0, 0.28))
  return Array.from({ length: count }, (_, index): InventedWork => {
    const hand = handOf(artistSeed, index, family)
    const ratio = hand.fullWidth / hand.fullHeight
    const long = Math.min(high, Math.max(low, usual * random.between(0.75, 1.25)))
    const solid = standing.has(family)
    const heightCm = solid ? long : ratio < 1 ? long : long / ratio
    const widthCm = solid ? long * random.between(0.45, 0.95) : ratio < 1 ? long * ratio : long
    const whole = (value: number): number => Math.max(2, Math.round(value))
    const flatOnTable = family === 'jewellery'
    return {
      position: index + 1,
      workIndex: index,
      title: inSeries ? `${common} ${roman[index]}` : fresh(),
      year: random.pick([2009, 2010, 2011, 2011, 2012, 2012, 2012, 2013, 2013, 2013]),
      technique,
      heightCm: whole(heightCm),
      widthCm: whole(widthCm),
      depthCm: flatOnTable ? 2 : solid ? whole(widthCm * random.between(0.7, 1)) : null,
      priceNok: priced(long * nokACm * level),
      editionNo: printed.has(family) ? `${random.whole(1, 9)}/${random.pick([10, 12, 15, 20, 25, 30])}` : '',
      space: solid ? 'floor' : 'wall',
    }
  })
}
