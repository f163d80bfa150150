/**
 * The invented families of the youth orchestra in 2013, and those who lead it. Nobody here lives; how many members there
 * were in spring and in autumn, and how old, are the figures that were published.
 */
import { municipalityId } from '#app/domains/places/rules.ts'
import { type Random, seeded } from './draw/random.ts'
import { plain } from './invent/naming.ts'
import words from './invent/orchestra-names.json'
import { municipalities, placesOf } from './invent/places.ts'
import { inventAddress } from './invent/studios.ts'
import { type Course, type InventedEnrolment, inventCourses } from './orchestra-courses.ts'

export interface InventedGuardian {
  /** "furuseth-1-mor": the same for the same seed. */
  readonly key: string
  readonly name: string
  /** Null: a guardian without e-mail, who is met on paper and by the other one. */
  readonly email: string | null
  /** May be shared with the other guardian, and null. */
  readonly phone: string | null
  readonly relation: 'mother' | 'father' | 'fosterParent' | 'other'
  readonly address: string
  readonly postalCode: string
  readonly city: string
  readonly municipalityId: string
  readonly receivesMail: boolean
  readonly maySign: boolean
  readonly mayPickUp: boolean
  readonly locale: 'nb' | 'en'
}

export interface InventedChild {
  /** "ida-furuseth", distinct. */
  readonly key: string
  readonly name: string
  /** Most have none of their own. */
  readonly email: string | null
  readonly phone: string | null
  readonly birthDate: string
  readonly musicSchool: string
  readonly goesHomeAlone: boolean
  /** The key of the guardian whose home is the child's. */
  readonly home: string
  /** One for each semester, in time order: '2013-v' before '2013-h'. */
  readonly enrolments: readonly InventedEnrolment[]
}

export interface InventedFamily {
  readonly key: string
  /** One or two; two who live apart have different addresses. */
  readonly guardians: readonly InventedGuardian[]
  readonly children: readonly InventedChild[]
}

export interface InventedLeader {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly role: 'conductor' | 'leader' | 'coach' | 'association'
  /** Groups of a coach; empty: none in particular. */
  readonly sections: readonly string[]
}

export interface InventedOrchestra {
  readonly families: readonly InventedFamily[]
  readonly leaders: readonly InventedLeader[]
}

/** The day on which ages count: the end of the school year's calendar year. */
export const AGE_AT = { '2013-v': '2012-12-31', '2013-h': '2013-12-31' } as const

/** Where the families live: near the seminars, most from the populous municipalities, and some from each valley. */
const HOMES = [
  ...(['0220', '0219', '0602', '0219', '0220', '0626', '0624', '0605', '0602', '0623', '0220', '0219'] as const),
  ...(['0625', '0627', '0219', '0602', '0612', '0220', '0624', '0628', '0605', '0711', '0219', '0713'] as const),
]

/** The families and the leaders, the same for the same seed. */
export function inventOrchestra(seed: string | number): InventedOrchestra {
  const random = seeded(`orchestra/${seed}`)
  const groups = siblings(random.shuffle(inventCourses(random.fork('courses'))))
  const lasts = random.shuffle(words.last)
  const strangers = [...words.elsewhere]
  const taken = new Set<string>()
  const families = groups.map((courses, index): InventedFamily => {
    const own = random.fork(`family/${index}`)
    const foreign = index % 11 === 5 ? strangers.pop() : undefined
    const last = foreign?.last ?? lasts[index % lasts.length] ?? 'Bergan'
    const parents = inventGuardians(own, `${plain(last)}-${index}`, last, index, foreign?.parents)
    const [first, second] = parents
    if (!first) throw new RangeError('a family has a guardian')
    return {
      key: `${plain(last)}-${index}`,
      guardians: parents,
      // A child of parents who live apart lives with the second where they agreed so.
      children: courses.map((course, at) =>
        inventChild(own, course, last, taken, index % 7 === 3 && second ? second : first, foreign?.children[at]),
      ),
    }
  })
  return { families, leaders: inventLeaders(random.fork('leaders')) }
}

/** One to three children a family: about a third have a sister or brother in the orchestra. */
function siblings(courses: readonly Course[]): Course[][] {
  const families: Course[][] = []
  let left = [...courses]
  for (const size of [3, 2, 1, 1, 2, 1, 1, 1, 2, 1]) {
    if (left.length < size) break
    families.push(left.slice(0, size))
    left = left.slice(size)
  }
  for (let index = 0; left.length > 0; index++) {
    const size = index % 6 === 0 && left.length > 1 ? 2 : 1
    families.push(left.slice(0, size))
    left = left.slice(size)
  }
  // Nobody has twins by chance alone: sisters and brothers are born in different years.
  return families.flatMap((family) => {
    const years = new Set(family.map(({ birthDate }) => birthDate.slice(0, 4)))
    return years.size === family.length ? [family] : family.map((one) => [one])
  })
}

function inventGuardians(
  random: Random,
  key: string,
  last: string,
  index: number,
  foreign: readonly string[] | undefined,
): InventedGuardian[] {
  const phone = (): string => `000 ${random.whole(10, 99)} ${random.whole(100, 999)}`
  const home = () => {
    const number = HOMES[random.whole(0, HOMES.length - 1)] ?? '0220'
    const place = random.pick(placesOf(number))
    const name = municipalities.find((one) => one.number === number)?.name ?? ''
    return {
      ...{ address: inventAddress(random).address, postalCode: place.postalCode, city: place.name },
      municipalityId: municipalityId(name),
    }
  }
  const alone = index % 5 === 2
  const apart = !alone && index % 4 === 3
  const shares = !alone && !apart && index % 9 === 4
  const [first, second] = [home(), home()]
  const firstPhone = phone()
  const mother: InventedGuardian = {
    ...{ key: `${key}-mor`, name: `${foreign?.[0] ?? random.pick(words.mothers)} ${last}` },
    ...{ email: `${key}.mor@example.com`, phone: firstPhone, relation: 'mother', ...first },
    ...{ receivesMail: true, maySign: true, mayPickUp: true, locale: index % 11 === 5 ? 'en' : 'nb' },
  }
  if (alone) return [index % 10 === 7 ? { ...mother, relation: 'fosterParent' } : mother]
  const father: InventedGuardian = {
    ...{ key: `${key}-far`, name: `${foreign?.[1] ?? random.pick(words.fathers)} ${last}` },
    ...{
      email: shares ? null : `${key}.far@example.com`,
      phone: shares ? firstPhone : index % 13 === 6 ? null : phone(),
    },
    ...{ relation: 'father', ...(apart ? second : first) },
    ...{ receivesMail: !shares && index % 3 !== 1, maySign: true, mayPickUp: index % 8 !== 7, locale: 'nb' },
  }
  return [mother, father]
}

function inventChild(
  random: Random,
  { birthDate, enrolments }: Course,
  last: string,
  taken: Set<string>,
  home: InventedGuardian,
  foreign: string | undefined,
): InventedChild {
  let first = foreign ?? random.pick(random.chance(0.66) ? words.girls : words.boys)
  while (taken.has(`${plain(first)}-${plain(last)}`)) first = random.pick([...words.girls, ...words.boys])
  const key = `${plain(first)}-${plain(last)}`
  taken.add(key)
  const age = 2013 - Number(birthDate.slice(0, 4))
  const municipality = municipalities.find(({ name }) => municipalityId(name) === home.municipalityId)
  return {
    ...{ key, name: `${first} ${last}`, birthDate, enrolments, home: home.key },
    email: age >= 16 && random.chance(0.6) ? `${key}@example.com` : null,
    phone: age >= 13 && random.chance(0.5) ? `000 ${random.whole(10, 99)} ${random.whole(100, 999)}` : null,
    musicSchool: random.chance(0.85) ? `${municipality?.name ?? ''} kulturskole` : '',
    goesHomeAlone: age >= 15 && random.chance(0.7),
  }
}

/** Those who lead: a conductor, the seminar's leader, and coaches from schools of music and orchestras in Oslo. */
function inventLeaders(random: Random): InventedLeader[] {
  const leader = (name: string, role: InventedLeader['role'], sections: readonly string[] = []): InventedLeader => ({
    ...{ name, role, sections, phone: `000 ${random.whole(10, 99)} ${random.whole(100, 999)}` },
    email: `${name.split(' ').map(plain).join('.')}@example.com`,
  })
  return [
    leader('Ragnvald Skjelbreid', 'conductor'),
    leader('Marit Vågslid', 'leader'),
    leader('Ylva Tråseth', 'coach', ['violin', 'viola']),
    leader('Anders Kvernmo', 'coach', ['cello', 'doubleBass']),
    leader('Signe Øksnevad', 'coach', ['woodwind']),
    leader('Terje Bråttum', 'coach', ['brass']),
    leader('Mona Slettebakk', 'coach', ['percussion', 'timpani']),
    leader('Inger Hval', 'association'),
  ]
}
