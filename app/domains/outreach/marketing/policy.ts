import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat plans how the round is made known, and sees what it costs. */
export const mayPlanMarketing = (actor: Actor | null): boolean => isSecretariat(actor)
