/** Two years ahead: who turns old enough, who becomes too old, and what will be missing. */
import type { CivilDate } from '#app/kernel/when.ts'
import { ageOn } from '../age.ts'
import { byScore, type Instrument } from '../instruments.ts'
import { usualDates } from '../semester/rules.ts'
import { nextTerm, type Season } from '../term.ts'

/** A member today, as far as time decides. */
export interface MemberNow {
  childId: string
  birthDate: CivilDate
  municipalityId: string | null
  instrument: Instrument
  /** Of the junior orchestra. */
  junior: boolean
}

export interface Ground {
  /** The semester that is looked ahead from. */
  term: { year: number; season: Season }
  /** Where the age counts in it. */
  ageAt: CivilDate
  members: readonly MemberNow[]
  /** Of the youth orchestra, both included. */
  ages: { from: number; to: number }
  /** What the youth orchestra wants of each instrument; what nobody has said is not there. */
  needs: Readonly<Partial<Record<Instrument, number>>>
}

/** One instrument in a coming semester. */
export interface InstrumentAhead {
  instrument: Instrument
  /** Members of the youth orchestra, if nobody but time comes or goes. */
  stay: number
  /** Of these, juniors who have come up since the semester before. */
  comeUp: number
  /** Members of the semester before who have become too old. */
  ageOut: number
  /** Wanted; null: nobody has said. */
  wanted: number | null
  /** Wanted and not there; nought where nothing is missing, or nobody has said. */
  missing: number
}

export interface SemesterAhead {
  year: number
  season: Season
  ageAt: CivilDate
  /** Of the youth orchestra. */
  members: number
  comeUp: number
  ageOut: number
  /** Still in the junior orchestra. */
  juniors: number
  /** In the order of a score. */
  instruments: InstrumentAhead[]
  /** Members of the youth orchestra by home; null: not known. The largest first. */
  municipalities: { municipalityId: string | null; members: number }[]
  /** By so large a part the orchestra shrinks from the semester before, where it is a fifth or more; null else. */
  drop: number | null
}

/** So many semesters are looked ahead: two years. */
export const AHEAD = 4

type Where = 'youth' | 'junior' | 'gone'

/**
 * Where time puts a member on a day. A member of the youth orchestra stays until too old; a junior comes up when old
 * enough, and between the two waits in the junior orchestra, also past its own age.
 */
export function whereOn(member: Pick<MemberNow, 'birthDate' | 'junior'>, day: CivilDate, ages: Ground['ages']): Where {
  const age = ageOn(member.birthDate, day)
  if (age > ages.to) return 'gone'
  return member.junior && age < ages.from ? 'junior' : 'youth'
}

/**
 * The coming semesters, if nobody but time comes or goes. Each member is in one place in each of them, and who has gone
 * does not come back.
 */
export function foresee({ term, ageAt, members, ages, needs }: Ground): SemesterAhead[] {
  const ahead: SemesterAhead[] = []
  let now = members.map((member) => ({ member, where: (member.junior ? 'junior' : 'youth') as Where }))
  let size = now.filter(({ where }) => where === 'youth').length
  let current = term
  let previousDay = ageAt
  for (let step = 0; step < AHEAD; step++) {
    current = nextTerm(current)
    // The days on which age counts never go backwards, whatever was decided for the semester that one looks from.
    const usual = usualDates(current).ageAt
    const day = usual < previousDay ? previousDay : usual
    previousDay = day
    const then = now.map(({ member, where }) => ({
      member,
      before: where,
      where: where === 'gone' ? ('gone' as const) : whereOn({ ...member, junior: where === 'junior' }, day, ages),
    }))
    const youth = then.filter(({ where }) => where === 'youth')
    const count = (of: typeof then, instrument: Instrument) =>
      of.filter(({ member }) => member.instrument === instrument).length
    const comeUp = youth.filter(({ before }) => before === 'junior')
    const ageOut = then.filter(({ before, where }) => before === 'youth' && where === 'gone')
    const codes = new Set([...members.map(({ instrument }) => instrument), ...(Object.keys(needs) as Instrument[])])
    ahead.push({
      ...{ ...current, ageAt: day, members: youth.length, comeUp: comeUp.length, ageOut: ageOut.length },
      juniors: then.filter(({ where }) => where === 'junior').length,
      instruments: [...codes].sort(byScore).map((instrument) => {
        const stay = count(youth, instrument)
        const wanted = needs[instrument] ?? null
        return {
          ...{ instrument, stay, wanted, missing: wanted === null ? 0 : Math.max(0, wanted - stay) },
          ...{ comeUp: count(comeUp, instrument), ageOut: count(ageOut, instrument) },
        }
      }),
      municipalities: homesOf(youth.map(({ member }) => member)),
      drop: dropOf(size, youth.length),
    })
    now = then.map(({ member, where }) => ({ member, where }))
    size = youth.length
  }
  return ahead
}

function homesOf(members: readonly MemberNow[]): SemesterAhead['municipalities'] {
  const homes = new Map<string | null, number>()
  for (const { municipalityId } of members) homes.set(municipalityId, (homes.get(municipalityId) ?? 0) + 1)
  return [...homes]
    .map(([municipalityId, count]) => ({ municipalityId, members: count }))
    .sort((a, b) => b.members - a.members || String(a.municipalityId).localeCompare(String(b.municipalityId), 'nb'))
}

/** A fifth fewer is a drop that is told of. */
const FLAGGED = 0.2

/** The part by which a number fell, where it is a fifth or more; null else. */
export function dropOf(before: number, after: number): number | null {
  if (before <= 0 || after >= before) return null
  const part = (before - after) / before
  return part >= FLAGGED ? part : null
}

/** An instrument that a municipality sends nobody on, though the orchestra misses it. */
export interface Gap {
  municipalityId: string
  instrument: Instrument
  /** How many the orchestra will miss in all. */
  missing: number
}

/**
 * Whom to ask: for each member municipality, the instruments that the orchestra will miss and of which nobody there plays,
 * the scarcest first. Juniors who play it count, since they may come up.
 */
export function gapsOf(
  semester: Pick<SemesterAhead, 'instruments'>,
  members: readonly MemberNow[],
  municipalityIds: readonly string[],
): Gap[] {
  const missing = semester.instruments
    .filter((one) => one.missing > 0)
    .sort((a, b) => b.missing - a.missing || byScore(a.instrument, b.instrument))
  const played = new Set(members.map(({ municipalityId, instrument }) => `${municipalityId}/${instrument}`))
  return municipalityIds.flatMap((municipalityId) =>
    missing
      .filter(({ instrument }) => !played.has(`${municipalityId}/${instrument}`))
      .map(({ instrument, missing: count }) => ({ municipalityId, instrument, missing: count })),
  )
}
