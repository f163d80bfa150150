import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat writes, sends and stops newsletters. */
export const mayWriteNewsletters = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat keeps the lists, and answers for whom it adds. */
export const mayKeepSubscribers = (actor: Actor | null): boolean => isSecretariat(actor)

/** Everyone decides on the news to one's own address, also through the secretariat on the telephone. */
export const maySetOwnNews = (actor: Actor | null): actor is Actor => actor !== null && actor.email !== ''
