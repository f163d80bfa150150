import { type Actor, hasRole, isSecretariat } from '#app/domains/people/person.ts'

/** Only the secretariat opens an edition. */
export const mayOpenEdition = (actor: Actor | null): boolean => isSecretariat(actor)

/** Only the secretariat changes an edition, its calls and its days, also after they are public. */
export const mayEditEdition = (actor: Actor | null): boolean => isSecretariat(actor)

/** Only the secretariat shows an edition to the public, or takes it back. */
export const mayPublishEdition = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat reads every edition before it is public; a host coordinator reads that of the own year. */
export const mayReadEdition = (actor: Actor | null, edition: { year: number }): boolean =>
  isSecretariat(actor) || hasRole(actor, 'host', edition.year)

/** The secretariat sees how far the work with an edition has come. */
export const maySeeProgress = (actor: Actor | null): boolean => isSecretariat(actor)
