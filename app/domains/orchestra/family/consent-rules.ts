/**
 * What a family has said yes and no to, and what holds. From which ages the own word decides are settings: a bill of 2025
 * would move one of them. Sources: Datatilsynet, «Barn og unge» (children decide on their own data from 15; special
 * categories, as health, belong to the guardians until 18); a child's no is heard at any age.
 */
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import { type Ages, ageOn } from '../age.ts'

export const CONSENT_PURPOSES = [
  ...(['pictureTaken', 'closedPage', 'openWeb', 'press', 'nameInProgramme', 'health'] as const),
] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]
export type ConsentCapacity = 'guardian' | 'self'

/** One answer in the log. */
export interface ConsentAnswer {
  purpose: ConsentPurpose
  given: boolean
  capacity: ConsentCapacity
  /** A guardian who gave an answer as the young person lent out the screen: the two sat together. */
  givenById: string
  at: Date
}

/** Whose consents these are. */
export interface ConsentSubject {
  birthDate: CivilDate
  /** Everyone who is or was a guardian, and when it ended; null: in force. */
  guardians: ReadonlyMap<string, Date | null>
  ages: Ages
}

/** `yes`: holds. `no`: somebody whose word counts has said no. `open`: nobody whose word is needed has answered. */
export type ConsentVerdict = 'yes' | 'no' | 'open'

/** From which age the own word decides for a purpose. */
export const decidesFrom = (ages: Ages, purpose: ConsentPurpose): number =>
  purpose === 'health' ? ages.ownHealth : ages.ownConsent

/** Whether the young person decides alone. */
export const decidesAlone = (ages: Ages, purpose: ConsentPurpose, age: number): boolean =>
  age >= decidesFrom(ages, purpose)

/** A later answer takes the place of an earlier one; of two at one instant the no counts. */
const isAfter = (a: ConsentAnswer, b: ConsentAnswer): boolean =>
  a.at.getTime() === b.at.getTime() ? !a.given : a.at > b.at

const lastOf = (answers: readonly ConsentAnswer[]): ConsentAnswer | null =>
  answers.reduce<ConsentAnswer | null>((last, one) => (last === null || isAfter(one, last) ? one : last), null)

/**
 * The young person's own last word on a purpose; null: none. What was said on the own sign-in weighs more than what was
 * said on a guardian's screen: there, only a later no takes its place.
 */
export function ownWord(
  answers: readonly ConsentAnswer[],
  purpose: ConsentPurpose,
  subject: ConsentSubject,
): ConsentAnswer | null {
  const own = answers.filter((answer) => answer.purpose === purpose && answer.capacity === 'self')
  const alone = lastOf(own.filter(({ givenById }) => !subject.guardians.has(givenById)))
  const together = lastOf(own.filter(({ givenById }) => subject.guardians.has(givenById)))
  if (!alone || !together) return alone ?? together
  return isAfter(together, alone) && !together.given ? together : alone
}

/** The last word of each guardian who has answered on a purpose, those too who are guardians no more. */
export function guardiansWords(answers: readonly ConsentAnswer[], purpose: ConsentPurpose): ConsentAnswer[] {
  const theirs = answers.filter((answer) => answer.purpose === purpose && answer.capacity === 'guardian')
  return [...new Set(theirs.map(({ givenById }) => givenById))].flatMap(
    (guardianId) => lastOf(theirs.filter(({ givenById }) => givenById === guardianId)) ?? [],
  )
}

/**
 * What holds for one purpose on a day.
 * The young person's own no beats every yes, at any age. From the age at which the own word decides, it is the only one
 * that counts; until it has been said, what the guardians said before that age goes on. Below that age a guardian's yes
 * is needed, and where two guardians disagree the no holds. The no of a guardian who has left holds until one who is left
 * answers anew, so that leaving turns nothing on.
 */
export function verdictOf(
  answers: readonly ConsentAnswer[],
  purpose: ConsentPurpose,
  subject: ConsentSubject,
  today: CivilDate,
): ConsentVerdict {
  const own = ownWord(answers, purpose, subject)
  if (own && !own.given) return 'no'
  if (own && decidesAlone(subject.ages, purpose, ageOn(subject.birthDate, today))) return 'yes'
  const words = guardiansWords(answers, purpose)
  const inForce = words.filter(({ givenById }) => subject.guardians.get(givenById) === null)
  const yes = lastOf(
    inForce.filter(
      ({ given, at }) => given && !decidesAlone(subject.ages, purpose, ageOn(subject.birthDate, civilDateOf(at))),
    ),
  )
  const left = words.filter(({ givenById }) => subject.guardians.get(givenById) !== null)
  const isHeld = (no: ConsentAnswer): boolean => {
    const until = subject.guardians.get(no.givenById)
    return !no.given && !(until && yes && yes.at > until)
  }
  if (inForce.some(({ given }) => !given) || left.some(isHeld)) return 'no'
  return yes ? 'yes' : 'open'
}

/** What holds for every purpose. */
export function verdictsOf(
  answers: readonly ConsentAnswer[],
  subject: ConsentSubject,
  today: CivilDate,
): Record<ConsentPurpose, ConsentVerdict> {
  const of = (purpose: ConsentPurpose) => verdictOf(answers, purpose, subject, today)
  return {
    ...{ pictureTaken: of('pictureTaken'), closedPage: of('closedPage'), openWeb: of('openWeb') },
    ...{ press: of('press'), nameInProgramme: of('nameInProgramme'), health: of('health') },
  }
}

/** The same as a plain yes or not: what nobody has answered does not hold. */
export function holdsOf(
  answers: readonly ConsentAnswer[],
  subject: ConsentSubject,
  today: CivilDate,
): Record<ConsentPurpose, boolean> {
  const verdicts = verdictsOf(answers, subject, today)
  const holds = (purpose: ConsentPurpose) => verdicts[purpose] === 'yes'
  return {
    ...{ pictureTaken: holds('pictureTaken'), closedPage: holds('closedPage'), openWeb: holds('openWeb') },
    ...{ press: holds('press'), nameInProgramme: holds('nameInProgramme'), health: holds('health') },
  }
}

/**
 * The age at which the young person is to be asked now: the highest of the settings that has been reached, unless it has
 * been asked at. Null when there is none. Who comes in at sixteen is asked once, not twice.
 */
export function dueAsk({ asked }: Ages, age: number, askedAt: readonly number[]): number | null {
  const reached = asked.filter((one) => one <= age).at(-1)
  return reached === undefined || askedAt.includes(reached) ? null : reached
}
