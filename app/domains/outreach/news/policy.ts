import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat writes the news, publishes and withdraws it; drafts are read by nobody else. */
export const mayWriteNews = (actor: Actor | null): boolean => isSecretariat(actor)
