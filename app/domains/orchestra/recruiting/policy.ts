import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat keeps the outreach projects. */
export const mayKeepOutreach = (actor: Actor | null): boolean => isSecretariat(actor)
