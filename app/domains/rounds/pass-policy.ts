import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** Those who show in a studio see how many stamps were taken at its door, and so does the secretariat. */
export const maySeeStamps = (actor: Actor | null, participants: readonly { personId: string }[]): boolean =>
  actor !== null && (participants.some((of) => of.personId === actor.personId) || isSecretariat(actor))

/** The secretariat sees the stamps of the whole round. */
export const maySeeAllStamps = (actor: Actor | null): boolean => isSecretariat(actor)
