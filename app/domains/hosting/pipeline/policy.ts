import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import { type Hosting, hasReached, isLive } from '../hosting.ts'
import { standingIn } from '../policy.ts'

/** Only the secretariat moves a hosting from stage to stage, says who takes part, and puts it in reserve. */
export const mayMoveHosting = (actor: Actor | null): boolean => isSecretariat(actor)

/** Only the secretariat enters candidates and orders them. */
export const mayKeepCandidates = (actor: Actor | null): boolean => isSecretariat(actor)

/** Only the secretariat sees what a municipality has agreed to give. */
export const maySeeAgreedAmount = (actor: Actor | null): boolean => isSecretariat(actor)

type Whose = Pick<Hosting, 'year' | 'parts' | 'stage'>

/**
 * Cases and documents: the secretariat always, the coordinator as long as the hosting goes on, the municipality's contact
 * until the agreement is in place.
 */
export function mayAddToHosting(actor: Actor | null, hosting: Whose): boolean {
  const standing = standingIn(actor, hosting)
  if (standing === 'office') return true
  if (!isLive(hosting)) return false
  return standing === 'coordinator' || (standing === 'contact' && !hasReached(hosting, 'planning'))
}

/** Those who may add take away what they added themselves; the secretariat anything. */
export const mayRemoveDocument = (actor: Actor | null, hosting: Whose, addedById: string | null): boolean =>
  isSecretariat(actor) ||
  (addedById !== null &&
    addedById === actor?.personId &&
    mayAddToHosting(actor, hosting) &&
    !hasReached(hosting, 'planning'))

/** The secretariat and the coordinator write what was learned. */
export function mayEvaluate(actor: Actor | null, hosting: Whose): boolean {
  const standing = standingIn(actor, hosting)
  return standing === 'office' || (standing === 'coordinator' && isLive(hosting))
}

/** A contact offers for the own municipality, and for no other. */
export const mayOffer = (actor: Actor | null, municipalityId: string): boolean =>
  actor?.grants.some((grant) => grant.role === 'contact' && grant.municipalityId === municipalityId) ?? false

/** The secretariat answers offers. */
export const mayAnswerOffers = (actor: Actor | null): boolean => isSecretariat(actor)

/** An offer is read by the secretariat and by the contacts of the municipality that made it. */
export const mayReadOffer = (actor: Actor | null, offer: { municipalityId: string }): boolean =>
  isSecretariat(actor) || mayOffer(actor, offer.municipalityId)
