import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat records what the press wrote; everyone reads what is shown. */
export const mayRecordPress = (actor: Actor | null): boolean => isSecretariat(actor)
