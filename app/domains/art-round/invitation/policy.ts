import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat says who is invited, and writes to them. */
export const mayInvite = (actor: Actor | null): boolean => isSecretariat(actor)
