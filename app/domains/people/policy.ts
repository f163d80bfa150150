import { type Actor, isSecretariat } from './person.ts'

/** The secretariat sees who there is. */
export const mayListPeople = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat gives and takes roles, and nobody takes the secretariat's role from oneself: someone must be left. */
export const mayGrantRoles = (actor: Actor | null): boolean => isSecretariat(actor)
export const mayRevoke = (actor: Actor | null, grant: { personId: string; role: string }): boolean =>
  isSecretariat(actor) && !(grant.role === 'secretariat' && grant.personId === actor?.personId)

/** Everyone ends one's own sessions; the secretariat ends anyone's. */
export const mayEndSession = (actor: Actor | null, session: { personId: string }): boolean =>
  actor !== null && (session.personId === actor.personId || isSecretariat(actor))

/** The secretariat reads the mails that went out, since it answers for them. */
export const mayReadOutbox = (actor: Actor | null): boolean => isSecretariat(actor)
