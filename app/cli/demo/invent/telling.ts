import type { Family } from '../draw/family.ts'
import type { Random } from '../draw/random.ts'
import careers from './careers.json'
import type { Both, Discipline } from './people.ts'
import { atPlace } from './places.ts'
import sentences from './statements.json'

const craft: ReadonlySet<Discipline> = new Set<Discipline>([
  'ceramics',
  'textile',
  'glass',
  'jewellery',
  'wood',
  'metal',
])

/** Puts the facts of one artist into a pair of texts. */
function filled(pair: readonly string[], facts: Record<string, string>): Both {
  const fill = (text: string | undefined): string =>
    (text ?? '').replace(/\{(\w+)\}/g, (_, key: string) => facts[key] ?? '')
  return { nb: fill(pair[0]), en: fill(pair[1]) }
}

/** Which sentences suit a family. */
function ownSentences(discipline: Discipline, family: Family): readonly string[][] {
  if (family === 'oil-landscape' || family === 'wash-landscape') return sentences.landscape
  return sentences[discipline]
}

/**
 * A statement of three to five sentences in both languages. `used` counts how often each sentence has been taken, so
 * that the least used are preferred and a reader of many applications does not meet the same one again and again.
 */
export function inventStatement(
  who: { discipline: Discipline; family: Family; place: string; years: number },
  random: Random,
  used: Map<string, number>,
): Both {
  const facts = {
    place: who.place,
    at: atPlace(who.place),
    years: String(Math.max(2, who.years)),
    year: String(random.whole(2004, 2012)),
  }
  const here = new Set<string>()
  const take = (from: readonly string[][]): Both => {
    const left = from.filter(([nb = '']) => nb === '' || !here.has(nb))
    const [pair] = random.shuffle(left).sort((a, b) => (used.get(a[0] ?? '') ?? 0) - (used.get(b[0] ?? '') ?? 0))
    const key = pair?.[0] ?? ''
    here.add(key)
    // the empty ending counts for less, so that about every fourth statement stops without one
    used.set(key, (used.get(key) ?? 0) + (key === '' ? 0.3 : 1))
    return filled(pair ?? [], facts)
  }
  const own = ownSentences(who.discipline, who.family)
  const order = random.pick([
    [own, sentences.theme, sentences.place],
    [sentences.place, own, sentences.theme],
    [sentences.theme, own, sentences.end, sentences.place],
    [own, own, sentences.theme],
    [own, sentences.place, sentences.end, sentences.theme],
    [sentences.theme, own, sentences.place, own],
    [own, sentences.theme, sentences.theme],
    [sentences.place, sentences.theme, own, own],
  ])
  const parts = (order.includes(sentences.end) ? order : [...order, sentences.end]).map(take)
  const join = (key: keyof Both): string =>
    parts
      .map((part) => part[key])
      .filter((text) => text !== '')
      .join(' ')
  return { nb: join('nb'), en: join('en') }
}

export interface Career {
  readonly degree: Both
  readonly practiceYears: number
  readonly cv: readonly Both[]
}

/** Education, exhibitions and membership, oldest first; every sixth artist is self-taught. */
export function inventCareer(discipline: Discipline, place: string, seat: string, random: Random): Career {
  const practiceYears = Math.round(Math.min(38, Math.max(3, 4 + 26 * random.next() ** 1.3)))
  const begun = 2013 - practiceYears
  const [fieldNb = '', fieldEn = ''] = careers.fields[discipline]
  const lines: { year: number; line: Both }[] = []
  let degree: Both = { nb: '', en: '' }
  if (random.chance(0.83)) {
    const [kindNb = '', kindEn = ''] = begun < 1996 ? (careers.degrees[2] ?? []) : random.pick(careers.degrees)
    const [schoolNb = '', schoolEn = ''] = random.pick(careers.schools)
    degree = { nb: kindNb.replace('{field}', fieldNb), en: kindEn.replace('{field}', fieldEn) }
    lines.push({
      year: begun,
      line: { nb: `${begun}: ${degree.nb}, ${schoolNb}`, en: `${begun}: ${degree.en}, ${schoolEn}` },
    })
  } else {
    lines.push({
      year: begun,
      line: { nb: `${begun}: Eget verksted, autodidakt`, en: `${begun}: Own workshop, self-taught` },
    })
  }
  const shows = random.shuffle(careers.shows).slice(0, random.whole(2, 5))
  for (const show of shows) {
    const year = random.whole(Math.min(2012, begun + 1), 2012)
    const { nb, en } = filled(show, { place, seat })
    lines.push({ year, line: { nb: `${year}: ${nb}`, en: `${year}: ${en}` } })
  }
  lines.sort((a, b) => a.year - b.year)
  const cv = lines.map(({ line }) => line)
  if (random.chance(0.6)) {
    const [nb = '', en = ''] = craft.has(discipline) ? careers.members.craft : careers.members.art
    cv.push({ nb, en })
  }
  return { degree, practiceYears, cv }
}
