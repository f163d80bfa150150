import type { Family } from '../draw/family.ts'
import { type Random, seeded } from '../draw/random.ts'
import { inventPeople } from './naming.ts'
import {
  type Discipline,
  disciplines,
  type InventedApplicant,
  type InventedPerson,
  type InventedStudio,
} from './people.ts'
import { type Municipality, type Place, placesOf, share } from './places.ts'
import { inventAddress, inventStudio } from './studios.ts'
import { inventCareer, inventStatement } from './telling.ts'
import { inventWorks } from './works.ts'

/** Applications of the edition 2013, as published. */
const count = 197
const sharedHouses = 8

/** How common a field is among applicants, and the ways of drawing that fit it. */
const fields: Record<Discipline, { readonly weight: number; readonly families: readonly Family[] }> = {
  painting: {
    weight: 62,
    families: ['colour-field', 'gesture', 'gesture', 'oil-landscape', 'oil-landscape', 'concrete', 'collage'],
  },
  drawing: { weight: 16, families: ['ink', 'charcoal', 'wash-landscape'] },
  printmaking: { weight: 24, families: ['etching', 'woodcut', 'woodcut'] },
  sculpture: { weight: 18, families: ['sculpture'] },
  ceramics: { weight: 26, families: ['ceramics'] },
  textile: { weight: 16, families: ['weave'] },
  glass: { weight: 8, families: ['glass'] },
  photography: { weight: 14, families: ['photograph'] },
  jewellery: { weight: 7, families: ['jewellery'] },
  wood: { weight: 5, families: ['turned-wood'] },
  installation: { weight: 5, families: ['installation'] },
  metal: { weight: 4, families: ['metal'] },
}

function pickDiscipline(random: Random): Discipline {
  const total = disciplines.reduce((sum, one) => sum + fields[one].weight, 0)
  let at = random.next() * total
  for (const one of disciplines) {
    at -= fields[one].weight
    if (at < 0) return one
  }
  return 'painting'
}

interface Settled {
  readonly person: InventedPerson
  readonly number: number
  readonly municipality: Municipality
  readonly place: Place
  readonly discipline: Discipline
}

/** Groups of two or three who share a house: neighbours of the same settlement in municipalities with many artists. */
function houses(settled: readonly Settled[], random: Random): Settled[][] {
  const byPlace = new Map<string, Settled[]>()
  for (const one of settled) {
    const key = `${one.municipality.number}/${one.place.name}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), one])
  }
  const large = random.shuffle([...byPlace.values()].filter((group) => group.length >= 4))
  return large.slice(0, sharedHouses).map((group, index) => group.slice(0, index % 2 === 0 ? 3 : 2))
}

/**
 * The 197 invented applicants of the demonstration: the same for the same seed. Numbers run from 1 in the order in
 * which the applications came in, which mixes municipalities and fields.
 */
export function inventApplicants(seed: string | number): InventedApplicant[] {
  const random = seeded(`applicants/${seed}`)
  const people = inventPeople(count, random.fork('people'), new Set(inventedStaffSlugs))
  const homes = random.shuffle(
    [...share(count, 2)].flatMap(([municipality, many]) => Array.from({ length: many }, () => municipality)),
  )
  const settled = people.map((person, index): Settled => {
    const municipality = homes[index]
    if (!municipality) throw new RangeError('fewer homes than people')
    return {
      person,
      number: index + 1,
      municipality,
      place: random.pick(placesOf(municipality.number)),
      discipline: pickDiscipline(random),
    }
  })

  const studios = new Map<number, InventedStudio>()
  const occupant = ({ person, discipline }: Settled) => ({
    firstName: person.firstName,
    lastName: person.lastName,
    discipline,
  })
  houses(settled, random.fork('houses')).forEach((group, index) => {
    const [first] = group
    if (!first) return
    const own = random.fork(`house/${index}`)
    const studio = inventStudio(
      `house-${index}`,
      first.municipality,
      first.place,
      inventAddress(own),
      group.map(occupant),
      own,
    )
    for (const one of group) studios.set(one.number, studio)
  })

  const titles = new Set<string>()
  const sentences = new Map<string, number>()
  return settled.map((one): InventedApplicant => {
    const { person, number, municipality, place, discipline } = one
    const own = random.fork(`applicant/${number}`)
    const artistSeed = `${seed}/${number}`
    const family = own.pick(fields[discipline].families)
    const home = inventAddress(own)
    const career = inventCareer(discipline, place.name, municipality.seat, own)
    const alsoDraws = own.chance(0.15) && discipline !== 'drawing'
    return {
      ...person,
      number,
      artistSeed,
      municipality: municipality.number,
      homeAddress: home.address,
      postalCode: place.postalCode,
      city: place.name,
      disciplines: alsoDraws ? [discipline, 'drawing'] : [discipline],
      family,
      statement: inventStatement(
        { discipline, family, place: place.name, years: career.practiceYears },
        own,
        sentences,
      ),
      cv: career.cv,
      practiceYears: career.practiceYears,
      degree: career.degree,
      website: own.chance(0.6) ? `https://${person.slug}.example.com` : '',
      studio: studios.get(number) ?? inventStudio(`studio-${number}`, municipality, place, home, [occupant(one)], own),
      works: inventWorks(artistSeed, family, own, titles),
      quality: own.normal(0, 1),
    }
  })
}

/** Names that the staff of the demonstration bear, so that no applicant is called the same. */
const inventedStaffSlugs: readonly string[] = [
  'tuva-solheimsvik',
  'per-olav-grindal',
  'zofia-marczak',
  'anne-lise-raaholt',
  'jonas-ekern',
  'mette-haugsrud',
  'rune-skotselvik',
]
