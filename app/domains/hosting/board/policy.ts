import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import { type Hosting, hasReached } from '../hosting.ts'
import { mayReadHosting } from '../policy.ts'

/** The secretariat sees every candidate, and what is missing. */
export const maySeeCandidates = (actor: Actor | null): boolean => isSecretariat(actor)

/**
 * Who has had the exhibition, or has it now, is known to all. Who is asked and who has agreed is seen by the secretariat
 * and by those who have a part in it.
 */
export const maySeeOnBoard = (actor: Actor | null, hosting: Pick<Hosting, 'year' | 'parts' | 'stage'>): boolean =>
  hasReached(hosting, 'hosting') || mayReadHosting(actor, hosting)

/** The secretariat reads in who hosted before the product was there. */
export const mayImportHosts = (actor: Actor | null): boolean => isSecretariat(actor)
