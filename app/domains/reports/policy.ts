import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat makes the report; until it is published nobody else reads it. */
export const mayReadDraft = (actor: Actor | null): boolean => isSecretariat(actor)

/** Only the secretariat publishes a report. */
export const mayPublishReport = (actor: Actor | null): boolean => isSecretariat(actor)

/** Only the secretariat says what earlier reports have stated. */
export const mayStateFigures = (actor: Actor | null): boolean => isSecretariat(actor)
