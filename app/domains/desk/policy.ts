import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import { isInPerson } from '#app/domains/people/policy.ts'

/**
 * Everything that is held about a person is seen and taken out by that person alone, in person: by nobody who acts for
 * the person, and not by the secretariat.
 */
export const maySeeOwnData = (actor: Actor | null): actor is Actor => isInPerson(actor)

/** What may be deleted is deleted by the person in person. */
export const mayDeleteOwnData = (actor: Actor | null): actor is Actor => isInPerson(actor)

/** What has been kept as long as it may be is deleted by the clock and the operator, who have the secretariat's rights. */
export const mayKeepToTerms = (actor: Actor | null): boolean => isSecretariat(actor)

/** What is deleted when, of everybody's: the secretariat sees how much and on which day, never whose. */
export const maySeeKeeping = (actor: Actor | null): boolean => isSecretariat(actor)
