import { isGuardianOf, leads, partsIn, type Standing } from '../standing.ts'

/** A guardian answers for the child, on any day that is not over. */
export const mayReplyFor = (standing: Standing, childId: string): boolean => isGuardianOf(standing, childId)

/** How old a young musician is, and from which age one answers for oneself. Whole years. */
export interface OwnAge {
  age: number
  from: number
}

/** The young person, signed in and old enough, answers for oneself beside the guardians: the latest word stands. */
export const mayReplyOneself = (standing: Standing, childId: string, { age, from }: OwnAge): boolean =>
  standing.isMusician && standing.personId === childId && age >= from

/** The list of who comes: the secretariat, and those who work with music there. What each sees of it, says sight.ts. */
export const mayReadReplies = (standing: Standing, seminarId: string): boolean =>
  standing.office ||
  standing.conductor ||
  partsIn(standing, seminarId).some(({ role }) => role === 'leader' || role === 'conductor' || role === 'coach')

/** Enters what a family said on the telephone, and asks those who have said nothing. */
export const mayEnterReplies = (standing: Standing, seminarId: string): boolean =>
  standing.office || leads(standing, seminarId)
