import type { Actor } from '#app/domains/people/person.ts'
import { isInPerson } from '#app/domains/people/policy.ts'
import { ADULT_AGE, type Ages } from '../age.ts'
import { sees } from '../sight.ts'
import { isGuardianOf, maySignFor, type Standing } from '../standing.ts'

/** A child as far as it decides who may do something. */
export interface OfAge {
  childId: string
  /** Whole years today. */
  age: number
  ages: Pick<Ages, 'ownData'>
}

const isSelf = (standing: Standing, { childId }: { childId: string }): boolean => standing.personId === childId

/** The young person who is old enough to keep the own data. */
const keepsOwn = (standing: Standing, child: OfAge): boolean =>
  isSelf(standing, child) && child.age >= child.ages.ownData

/** The family and the secretariat open a child's own page. */
export const mayOpenChild = (standing: Standing, childId: string): boolean =>
  standing.office || standing.personId === childId || isGuardianOf(standing, childId)

/** What is known of a child is kept by those who may sign, the young person who is old enough, and the secretariat. */
export const mayKeepChild = (standing: Standing, child: OfAge): boolean =>
  standing.office || maySignFor(standing, child.childId) || keepsOwn(standing, child)

/**
 * Whether who keeps what is known of a child also says which address is its own: the child and the secretariat always, a
 * guardian until the child keeps the own data, and after that only where there is none yet.
 */
export const mayGiveAddress = (standing: Standing, child: OfAge, { email }: { email: string | null }): boolean =>
  standing.office || isSelf(standing, child) || child.age < child.ages.ownData || email === null

/** What a link says is one's own to change: another guardian's is not, and the secretariat's help is noted as such. */
export const maySetLink = (standing: Standing, link: { guardianId: string; childId: string }): boolean =>
  standing.office || (standing.personId === link.guardianId && isGuardianOf(standing, link.childId))

/** Who may sign for a child asks others in to answer for it. */
export const mayInvite = (standing: Standing, childIds: readonly string[]): boolean =>
  childIds.length > 0 && (standing.office || childIds.every((childId) => maySignFor(standing, childId)))

/** A guardian ends the own link; the young person of age ends any. */
export const mayEndLink = (standing: Standing, link: { guardianId: string }, child: Omit<OfAge, 'ages'>): boolean =>
  standing.office || standing.personId === link.guardianId || (isSelf(standing, child) && child.age >= ADULT_AGE)

/** A guardian who may sign answers for the guardians: in person, never through another. */
export const mayAnswerAsGuardian = (actor: Actor, standing: Standing, childId: string): boolean =>
  isInPerson(actor) && maySignFor(standing, childId)

/** The young person answers alone, or beside a guardian whose screen it is. */
export const mayAnswerAsChild = (actor: Actor, standing: Standing, childId: string): boolean =>
  isInPerson(actor) && (standing.personId === childId || isGuardianOf(standing, childId))

/** Health is opened by the family and the secretariat, by sight.ts, and by nobody who acts for another. */
export const mayReadHealth = (actor: Actor, standing: Standing, childId: string): boolean =>
  isInPerson(actor) && sees(standing, { childId, seminarId: null, instrument: null }, 'health')

/** What is said of health is written by a guardian who may sign, and by the young person who is old enough. */
export const mayWriteHealth = (actor: Actor, standing: Standing, child: OfAge): boolean =>
  isInPerson(actor) && (maySignFor(standing, child.childId) || keepsOwn(standing, child))

/** Deleting a child: who keeps it, in person; the secretariat at somebody's wish. */
export const mayDeleteChild = (actor: Actor, standing: Standing, child: OfAge): boolean =>
  isInPerson(actor) && mayKeepChild(standing, child)

/** Who was asked says yes in person; the key says that one was asked. */
export const mayAcceptInvitation = (actor: Actor): boolean => isInPerson(actor)
