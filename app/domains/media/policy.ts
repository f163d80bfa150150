import type { Actor } from '#app/domains/people/person.ts'

/** Whoever is signed in may send a picture; where it may hang is decided by what it hangs on. */
export const maySendPicture = (actor: Actor | null): boolean => actor !== null
