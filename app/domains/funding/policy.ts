import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat alone sees and enters the money; the annual report says the sums to all. */
export const mayKeepAccounts = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat alone writes, issues and follows invoices. */
export const mayInvoice = (actor: Actor | null): boolean => isSecretariat(actor)
