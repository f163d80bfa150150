/** What a semester must be, and what the next one is proposed to be. */
import type { TextKey } from '#app/i18n/keys.ts'
import { addDays, addMonths, type CivilDate, daysBetween, instantOf, yearOf } from '#app/kernel/when.ts'
import { nextTerm, type Season } from '../term.ts'
import type { Ensemble, Semester } from './semester.ts'

/** Whether families may sign up now: it is published, has opened, and has not closed or ended. */
export const isOpenForEnrolment = (
  { publishedAt, opensAt, closesAt }: Pick<Semester, 'publishedAt' | 'opensAt' | 'closesAt'>,
  now: Date,
): boolean => publishedAt !== null && opensAt !== null && opensAt <= now && (closesAt === null || now < closesAt)

/** The dates of a semester as a form gives them. */
export interface SemesterDates {
  begins: CivilDate
  ends: CivilDate
  ageAt: CivilDate
  opensAt: Date | null
  closesAt: Date | null
}

export interface SemesterFault {
  field: 'begins' | 'ends' | 'ageAt' | 'opensOn' | 'closesOn'
  key: TextKey
}

/** Further from the semester than this, in years, a date is a slip of the pen: 0026 for 2026. */
const FAR = 2

/** Everything that cannot be in the semester of `year`; empty when nothing is wrong. */
export function datesFaults(year: number, { begins, ends, ageAt, opensAt, closesAt }: SemesterDates): SemesterFault[] {
  const years: [SemesterFault['field'], number | undefined][] = [
    ['begins', yearOf(begins)],
    ['ends', yearOf(ends)],
    ['ageAt', yearOf(ageAt)],
    ['opensOn', opensAt?.getUTCFullYear()],
    ['closesOn', closesAt?.getUTCFullYear()],
  ]
  const far = years.filter(([, one]) => one !== undefined && Math.abs(one - year) > FAR)
  if (far.length > 0) return far.map(([field]) => ({ field, key: 'orchestraSemester.farAway' }))
  const faults: SemesterFault[] = []
  if (ends < begins) faults.push({ field: 'ends', key: 'orchestraSemester.endsFirst' })
  else if (daysBetween(begins, ends) > 366) faults.push({ field: 'ends', key: 'orchestraSemester.tooLong' })
  if (closesAt && !opensAt) faults.push({ field: 'opensOn', key: 'orchestraSemester.closesWithoutOpening' })
  if (opensAt && closesAt && closesAt <= opensAt)
    faults.push({ field: 'closesOn', key: 'orchestraSemester.closesFirst' })
  return faults
}

/** Why it cannot be published; null when nothing stands in the way. */
export const publishHindrance = (ensembles: readonly unknown[]): TextKey | null =>
  ensembles.length === 0 ? 'orchestraSemester.noEnsemble' : null

/** Why this kind of ensemble cannot be added to the others; null when it can. */
export function kindHindrance(kind: Ensemble['kind'], others: readonly Ensemble['kind'][]): TextKey | null {
  if (others.includes(kind)) return 'orchestraSemester.kindTaken'
  if (others.length > 0 && (kind === 'everyone' || others.includes('everyone')))
    return 'orchestraSemester.everyoneAlone'
  return null
}

/** The ages that each kind is for, until someone says otherwise; both included. */
export const USUAL_AGES: Record<Ensemble['kind'], { ageFrom: number; ageTo: number }> = {
  youth: { ageFrom: 13, ageTo: 18 },
  junior: { ageFrom: 8, ageTo: 13 },
  everyone: { ageFrom: 8, ageTo: 18 },
}

/**
 * The dates of a semester, where nobody has decided others: from early January to mid-June, and from mid-August to
 * mid-December. Age counts on the last day of the year in which the school year began, so that the autumn and the spring
 * after it take the same children.
 */
export function usualDates({ year, season }: { year: number; season: Season }): {
  begins: CivilDate
  ends: CivilDate
  ageAt: CivilDate
} {
  return season === 'spring'
    ? { begins: `${year}-01-07`, ends: `${year}-06-16`, ageAt: `${year - 1}-12-31` }
    : { begins: `${year}-08-19`, ends: `${year}-12-15`, ageAt: `${year}-12-31` }
}

/** Moves a date from a semester to the same season of another year; 29 February becomes the 28th. */
const inYears = (date: CivilDate, years: number): CivilDate => addMonths(date, years * 12)

/** The first one of all is the one that families can still sign up for: spring until March, autumn until September. */
function firstTerm(today: CivilDate): { year: number; season: Season } {
  const year = yearOf(today)
  const day = today.slice(5)
  if (day < '04-01') return { year, season: 'spring' }
  return day < '10-01' ? { year, season: 'autumn' } : { year: year + 1, season: 'spring' }
}

/** The semester that comes next, as it is proposed: the dates of the last one of the same season, else the usual ones. */
export function proposedSemester(
  all: readonly Pick<Semester, 'year' | 'season' | 'begins' | 'ends' | 'ageAt'>[],
  today: CivilDate,
): { year: number; season: Season; begins: CivilDate; ends: CivilDate; ageAt: CivilDate } {
  const [newest] = [...all].sort((a, b) => b.year - a.year || (a.season < b.season ? -1 : 1))
  const term = newest ? nextTerm(newest) : firstTerm(today)
  const same = all.filter(({ season }) => season === term.season).sort((a, b) => b.year - a.year)[0]
  if (!same) return { ...term, ...usualDates(term) }
  const years = term.year - same.year
  return {
    ...term,
    begins: inYears(same.begins, years),
    ends: inYears(same.ends, years),
    ageAt: inYears(same.ageAt, years),
  }
}

/** An offer is answered within a week, unless the secretariat says another day. Gives the last whole day. */
export const usualOfferDay = (today: CivilDate): CivilDate => addDays(today, 7)

/** The first instant that is too late, when a day counts to its end. The clocks never go forward at midnight here. */
export function midnightAfter(day: CivilDate): Date {
  const midnight = instantOf(addDays(day, 1), '00:00')
  if (!midnight) throw new RangeError(`${day} has no end`)
  return midnight
}

/** Enrolment opens at eight in the morning. */
export function openingOf(day: CivilDate): Date {
  const morning = instantOf(day, '08:00')
  if (!morning) throw new RangeError(`${day} has no morning`)
  return morning
}
