import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat keeps the plan; the annual report tells all how it went. */
export const mayKeepPlan = (actor: Actor | null): boolean => isSecretariat(actor)
