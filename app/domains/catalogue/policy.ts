import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat prepares the catalogue: it previews, releases, and gets every file of a release. */
export const mayPrepareCatalogue = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat answers for what the public is told to correct in its paper. */
export const mayDecideErrata = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat enters how many copies went where. */
export const mayEnterCopies = (actor: Actor | null): boolean => isSecretariat(actor)
