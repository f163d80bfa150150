import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat sets up semesters, what ensembles they have, and what is wanted of each instrument. */
export const maySetUpSemesters = (actor: Actor | null): boolean => isSecretariat(actor)
