import type { Actor } from '#app/domains/people/person.ts'
import { isInPerson } from '#app/domains/people/policy.ts'

/** What somebody was told is read by oneself, in person: who acts for another does not open the other's letters. */
export const mayReadLetters = (actor: Actor | null): actor is Actor => isInPerson(actor)
