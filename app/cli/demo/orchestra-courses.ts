/** Who played what in 2013: 41 young people in spring and 29 in autumn, and the juniors beside them. */
import type { Instrument } from '#app/domains/orchestra/instruments.ts'
import type { Random } from './draw/random.ts'

export interface InventedEnrolment {
  readonly term: '2013-v' | '2013-h'
  readonly ensemble: 'youth' | 'junior'
  readonly instrument: Instrument
  readonly doubles: readonly Instrument[]
  /** 1 beginner, 2 some years, 3 advanced. */
  readonly level: 1 | 2 | 3
  readonly yearsPlayed: number
  readonly wantsAudition: boolean
  readonly seatNeed: '' | 'front'
  readonly state: 'enrolled' | 'leave' | 'waiting' | 'applied'
}

/** What one child plays through the year. */
export interface Course {
  readonly birthDate: string
  readonly enrolments: readonly InventedEnrolment[]
}

/**
 * Of each instrument in the youth orchestra: members in spring, then of these who turned 19, who left; and those who came
 * in autumn, from the juniors and from outside. 41 − 8 − 9 + 3 + 2 = 29.
 */
const YOUTH = [
  ['flute', 3, 1, 0, 0, 0],
  ['oboe', 1, 1, 0, 0, 0],
  ['clarinet', 3, 1, 0, 0, 1],
  ['bassoon', 1, 0, 0, 0, 0],
  ['horn', 3, 0, 1, 0, 0],
  ['trumpet', 3, 1, 1, 1, 0],
  ['trombone', 2, 0, 1, 0, 0],
  ['tuba', 1, 0, 0, 0, 0],
  ['percussion', 2, 0, 0, 0, 0],
  ['violin', 12, 2, 4, 1, 1],
  ['viola', 3, 0, 1, 0, 0],
  ['cello', 5, 1, 1, 1, 0],
  ['doubleBass', 2, 1, 0, 0, 0],
] as const

/** Juniors who stay juniors: in spring and autumn, in spring alone, in autumn alone. */
const JUNIOR = [
  ['violin', 6, 1, 1],
  ['cello', 3, 0, 1],
  ['viola', 1, 0, 0],
  ['flute', 1, 0, 1],
  ['clarinet', 0, 1, 0],
] as const

/** One waits for a place in autumn, one has just applied: neither is a member. */
const OUTSIDE = [
  ['flute', 'waiting'],
  ['trumpet', 'applied'],
] as const

/** What the youth orchestra wants in each semester: more strings, and an oboe that it has not. */
export const SPRING_NEEDS = {
  ...{ flute: 3, oboe: 2, clarinet: 3, bassoon: 2, horn: 4, trumpet: 3, trombone: 3, tuba: 1, percussion: 3 },
  ...{ violin: 16, viola: 5, cello: 6, doubleBass: 3 },
} as const
export const AUTUMN_NEEDS = { ...SPRING_NEEDS, flute: 2 } as const

const DOUBLES: Partial<Record<Instrument, Instrument>> = { flute: 'piccolo', oboe: 'corAnglais', violin: 'viola' }

/** Every child's year. Birth years follow from the ages that count on the last day of 2012 and of 2013. */
export function inventCourses(random: Random): Course[] {
  const born = (from: number, to: number): string => {
    const pad = (value: number): string => String(value).padStart(2, '0')
    return `${random.whole(from, to)}-${pad(random.whole(1, 12))}-${pad(random.whole(1, 28))}`
  }
  const course = (birthDate: string, instrument: Instrument, terms: readonly Term[]): Course => {
    const age = 2013 - Number(birthDate.slice(0, 4))
    const level = age >= 17 ? 3 : age >= 13 ? 2 : 1
    const twice = DOUBLES[instrument]
    const fixed = {
      ...({ instrument, level, yearsPlayed: Math.max(1, age - random.whole(7, 9)) } as const),
      doubles: twice && age >= 16 && random.chance(0.4) ? [twice] : [],
      wantsAudition: age >= 16 && random.chance(0.15),
      seatNeed: random.chance(0.04) ? ('front' as const) : ('' as const),
    }
    return { birthDate, enrolments: terms.map((one) => ({ ...fixed, ...one })) }
  }
  const spring = { term: '2013-v', ensemble: 'youth', state: 'enrolled' } as const
  const autumn = { term: '2013-h', ensemble: 'youth', state: 'enrolled' } as const
  const courses: Course[] = []
  let onLeave = 0
  for (const [instrument, members, agedOut, left, fromJuniors, newcomers] of YOUTH) {
    for (let index = 0; index < members; index++) {
      if (index < agedOut) courses.push(course(born(1994, 1994), instrument, [spring]))
      else if (index < agedOut + left)
        // The first violinist who goes comes back: a year abroad.
        courses.push(
          course(
            born(1995, 1998),
            instrument,
            instrument === 'violin' && onLeave++ === 0 ? [spring, { ...autumn, state: 'leave' }] : [spring],
          ),
        )
      else courses.push(course(born(1995, 1999), instrument, [spring, autumn]))
    }
    for (let index = 0; index < fromJuniors; index++)
      courses.push(course(born(2000, 2000), instrument, [{ ...spring, ensemble: 'junior' }, autumn]))
    for (let index = 0; index < newcomers; index++) courses.push(course(born(1998, 2000), instrument, [autumn]))
  }
  const junior = { ensemble: 'junior' } as const
  for (const [instrument, both, springOnly, autumnOnly] of JUNIOR) {
    for (let index = 0; index < both; index++)
      courses.push(
        course(born(2001, 2004), instrument, [
          { ...spring, ...junior },
          { ...autumn, ...junior },
        ]),
      )
    for (let index = 0; index < springOnly; index++)
      courses.push(course(born(2000, 2003), instrument, [{ ...spring, ...junior }]))
    for (let index = 0; index < autumnOnly; index++)
      courses.push(course(born(2002, 2005), instrument, [{ ...autumn, ...junior }]))
  }
  for (const [instrument, state] of OUTSIDE) courses.push(course(born(1998, 1999), instrument, [{ ...autumn, state }]))
  return courses
}

type Term = Pick<InventedEnrolment, 'term' | 'ensemble' | 'state'>
