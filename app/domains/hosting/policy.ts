import type { Actor } from '#app/domains/people/person.ts'
import type { Hosting } from './hosting.ts'

/** What somebody is to a hosting; null: has no part in it, and does not learn that it is there. */
export type HostingStanding = 'office' | 'coordinator' | 'contact' | null

type Whose = Pick<Hosting, 'year' | 'parts'>

/**
 * The secretariat is the office of every hosting. A host coordinator has those of the own municipality in the own year; a
 * role without a year holds for every year, and one without a municipality for every host of its year. A municipality's
 * contact has those of the own municipality, and none without one.
 */
export const standingIn = (actor: Actor | null, hosting: Whose): HostingStanding =>
  actor ? standingBy(actor.grants, hosting) : null

/** The same for somebody of whom only the roles that are in force are known. */
export function standingBy(grants: Actor['grants'], { year, parts }: Whose): HostingStanding {
  if (grants.some(({ role }) => role === 'secretariat')) return 'office'
  const own = (municipalityId: string | null) => parts.some((part) => part.municipalityId === municipalityId)
  const coordinates = grants.some(
    ({ role, editionYear, municipalityId }) =>
      role === 'host' &&
      (editionYear === null || editionYear === year) &&
      (own(municipalityId) || (municipalityId === null && editionYear !== null)),
  )
  if (coordinates) return 'coordinator'
  return grants.some(({ role, municipalityId }) => role === 'contact' && own(municipalityId)) ? 'contact' : null
}

/** The secretariat, the coordinator and the contact read their hosting. */
export const mayReadHosting = (actor: Actor | null, hosting: Whose): boolean => standingIn(actor, hosting) !== null

/** The secretariat and the coordinator work on it: plan, tasks, meetings, venue. */
export function mayWorkOnHosting(actor: Actor | null, hosting: Whose): boolean {
  const standing = standingIn(actor, hosting)
  return standing === 'office' || standing === 'coordinator'
}
