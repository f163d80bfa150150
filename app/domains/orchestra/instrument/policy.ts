import type { Actor } from '#app/domains/people/person.ts'
import { isInPerson } from '#app/domains/people/policy.ts'
import { ADULT_AGE } from '../age.ts'
import { isGuardianOf, maySignFor, type Standing } from '../standing.ts'

/** The secretariat keeps the instruments: buys, lends, takes back, sends to repair. */
export const mayKeepInstruments = (standing: Standing): boolean => standing.office

/** A loan is seen by the secretariat, the child's guardians and the young person. */
export const maySeeLoan = (standing: Standing, childId: string): boolean =>
  standing.office || standing.personId === childId || isGuardianOf(standing, childId)

export interface SigningAges {
  /** Whole years of the child whose loan it is, today. */
  child: number
  /** Of who would sign, where the orchestra knows it: a guardian can be a musician too. Null: no musician. */
  signer: number | null
}

/**
 * Only an adult signs, and in person: a guardian who may sign for a child under 18, and from 18 the young person and nobody
 * else. The secretariat never signs for the borrower, and who acts for another signs nothing.
 */
export function maySignLoan(actor: Actor | null, standing: Standing, childId: string, ages: SigningAges): boolean {
  if (!isInPerson(actor)) return false
  if (standing.personId === childId) return ages.child >= ADULT_AGE
  return ages.child < ADULT_AGE && maySignFor(standing, childId) && (ages.signer === null || ages.signer >= ADULT_AGE)
}
