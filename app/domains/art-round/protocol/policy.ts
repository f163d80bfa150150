import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat keeps the archive: it makes protocols, and reads them. */
export const mayKeepProtocol = (actor: Actor | null): boolean => isSecretariat(actor)

/** Contact sheets are printed by the secretariat; it sees who applied already. */
export const mayPrintSheets = (actor: Actor | null): boolean => isSecretariat(actor)
