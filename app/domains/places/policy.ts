import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat takes in what an official file says of the municipalities. */
export const mayImportMunicipalities = (actor: Actor | null): boolean => isSecretariat(actor)
