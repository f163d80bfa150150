/** Where a child that is signed up may go, and what cannot be. */
import type { Locale } from '#app/i18n/words.ts'
import type { Beside } from '#app/kernel/fault.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import { type Ages, ageOn } from '../age.ts'
import { isSameChild } from '../family/rules.ts'
import type { Ensemble } from '../semester/semester.ts'
import { fitsAge } from './rules.ts'

type Aged = Pick<Ensemble, 'id' | 'ageFrom' | 'ageTo'>

/** The age on the semester's day, and the ensembles that it fits: more than one is a choice. */
export function proposalOf<E extends Aged>(
  birthDate: CivilDate,
  ageAt: CivilDate,
  ensembles: readonly E[],
): { age: number; fits: E[] } {
  return { age: ageOn(birthDate, ageAt), fits: ensembles.filter((ensemble) => fitsAge(birthDate, ageAt, ensemble)) }
}

/** The ensemble of a child: the one that was chosen where several fit, else the first that fits. Null: none does. */
export function ensembleFor<E extends Aged>(
  child: { birthDate: CivilDate; ensembleId: string | null },
  ageAt: CivilDate,
  ensembles: readonly E[],
): E | null {
  const { fits } = proposalOf(child.birthDate, ageAt, ensembles)
  return fits.find(({ id }) => id === child.ensembleId) ?? fits[0] ?? null
}

export interface EntryFacts {
  ageAt: CivilDate
  /** Today. */
  today: CivilDate
  ensembles: readonly Aged[]
  /** The address of who signs up. */
  ownEmail: string
  ages: Pick<Ages, 'ownAddress'>
  locale: Locale
}

interface Entry {
  name: string
  birthDate: CivilDate
  email: string | null
}

/** Everything that cannot be with the children of one way through, each beside its field; empty when all can go on. */
export function entryFaults(children: readonly Entry[], facts: EntryFacts): Beside[] {
  return children.flatMap((child, place) => [
    ...ageFaults(child, `children[${place}].birthDate`, facts),
    ...emailFaults(child, `children[${place}].email`, facts),
    ...(children.slice(0, place).some((other) => isSameChild(other, child))
      ? [{ field: `children[${place}].name`, key: 'orchestraRegistration.twice', facts: { name: child.name } } as const]
      : []),
  ])
}

function ageFaults(child: Entry, field: string, { ageAt, today, ensembles, locale }: EntryFacts): Beside[] {
  const { name, birthDate } = child
  if (birthDate > today || ageOn(birthDate, today) > 100) return [{ field, key: 'orchestraRegistration.born' }]
  const { age, fits } = proposalOf(birthDate, ageAt, ensembles)
  if (fits.length > 0 || ensembles.length === 0) return []
  const from = Math.min(...ensembles.map(({ ageFrom }) => ageFrom))
  const to = Math.max(...ensembles.map(({ ageTo }) => ageTo))
  const said = { name, age, day: sayFullDate(ageAt, locale), ages: `${from}–${to}` }
  if (age >= from) return [{ field, key: 'orchestraRegistration.tooOld', facts: said }]
  return [
    { field, key: 'orchestraRegistration.tooYoung', facts: { ...said, from, year: yearOfAge(birthDate, ageAt, from) } },
  ]
}

/** The first year in which a child is of an age on the day of the year that counts. */
export function yearOfAge(birthDate: CivilDate, ageAt: CivilDate, age: number): number {
  const year = Number(birthDate.slice(0, 4)) + age
  return ageOn(birthDate, `${year}${ageAt.slice(4)}`) >= age ? year : year + 1
}

function emailFaults({ email, birthDate }: Entry, field: string, { today, ownEmail, ages }: EntryFacts): Beside[] {
  if (email === null) return []
  if (email === ownEmail) return [{ field, key: 'orchestraChild.emailIsYours' }]
  if (ageOn(birthDate, today) < ages.ownAddress)
    return [{ field, key: 'orchestraChild.emailTooYoung', facts: { age: ages.ownAddress } }]
  return []
}
