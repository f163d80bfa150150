import type { Actor } from '#app/domains/people/person.ts'

/** Whoever is signed in keeps a profile and a library of works. */
export const mayKeepPortfolio = (actor: Actor | null): actor is Actor => actor !== null

/** Profile and library are the artist's own: nobody else sees them or writes in them, not even the secretariat. */
export const mayTouchPortfolio = (actor: Actor | null, owned: { personId: string }): boolean =>
  actor !== null && actor.personId === owned.personId
