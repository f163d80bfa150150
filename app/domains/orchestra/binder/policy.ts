import type { Actor } from '#app/domains/people/person.ts'
import { isInPerson } from '#app/domains/people/policy.ts'
import { leads, partsIn, type Standing } from '../standing.ts'

/** Makes the code, sees who opened the binder, and prints who sleeps over. */
export const mayMakeBinder = (standing: Standing, seminarId: string): boolean =>
  standing.office || leads(standing, seminarId)

/** Opens it with the code: those on duty whom the leader has marked, in person, never through another. */
export const mayOpenBinder = (actor: Actor, standing: Standing, seminarId: string): boolean =>
  isInPerson(actor) && partsIn(standing, seminarId).some(({ binder }) => binder)

/** Sees how many eat what: who leads, the kitchen, who is on lunch duty. */
export const mayCountMeals = (standing: Standing, seminarId: string, onLunchDuty: boolean): boolean =>
  mayMakeBinder(standing, seminarId) ||
  onLunchDuty ||
  partsIn(standing, seminarId).some(({ role }) => role === 'kitchen')
