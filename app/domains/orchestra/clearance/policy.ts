import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat answers for police certificates: nobody else sees who has shown one, nor notes it. */
export const mayKeepClearances = (actor: Actor | null): boolean => isSecretariat(actor)
