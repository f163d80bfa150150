import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import { type Hosting, isLive } from '../hosting.ts'
import { mayReadHosting, mayWorkOnHosting } from '../policy.ts'

type Whose = Pick<Hosting, 'year' | 'parts' | 'stage'>

/** Whoever has a part in a hosting sees the venues that it considers. */
export const mayReadCandidates = (actor: Actor | null, hosting: Whose): boolean => mayReadHosting(actor, hosting)

/** The secretariat and the coordinator say which venues are considered, inspected and chosen. */
export const mayKeepVenues = (actor: Actor | null, hosting: Whose): boolean => mayWorkOnHosting(actor, hosting)

/** A venue is read by the secretariat, and by those who have a part in a hosting that considers it. */
export const mayReadVenue = (actor: Actor | null, hostings: readonly Whose[]): boolean =>
  isSecretariat(actor) || hostings.some((hosting) => mayReadHosting(actor, hosting))

/** Its checklist and pictures are kept by the secretariat, and by coordinators of hostings that consider it and go on. */
export const mayChangeVenue = (actor: Actor | null, hostings: readonly Whose[]): boolean =>
  isSecretariat(actor) || hostings.some((hosting) => isLive(hosting) && mayWorkOnHosting(actor, hosting))

/** What an edition says is the secretariat's. */
export const mayGiveEditionVenue = (actor: Actor | null): boolean => isSecretariat(actor)
