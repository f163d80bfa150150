import { type Actor, isSecretariat } from './person.ts'

/** The secretariat sees who there is. */
export const mayListPeople = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat gives and takes roles, and nobody takes the secretariat's role from oneself: someone must be left. */
export const mayGrantRoles = (actor: Actor | null): boolean => isSecretariat(actor)
export const mayRevoke = (actor: Actor | null, grant: { personId: string; role: string }): boolean =>
  isSecretariat(actor) && !(grant.role === 'secretariat' && grant.personId === actor?.personId)

/** Everyone ends one's own sessions, and the one that is in use; the secretariat ends anyone's. */
export const mayEndSession = (actor: Actor | null, session: { id: string; personId: string }): boolean =>
  actor !== null && (session.personId === actor.personId || session.id === actor.sessionId || isSecretariat(actor))

/**
 * The secretariat acts for a person who asks for help, as an artist on the phone before the deadline. Never for oneself,
 * never for someone with a role (a juror's scores and a colleague's rights are their own), and not through another.
 */
export const mayActFor = (actor: Actor | null, other: { personId: string; grants: readonly unknown[] }): boolean =>
  actor !== null &&
  isSecretariat(actor) &&
  actor.actedBy === null &&
  actor.personId !== other.personId &&
  other.grants.length === 0

/** The person in person, and nobody who acts for them: the own sessions, the own data, and what cannot be undone. */
export const isInPerson = (actor: Actor | null): actor is Actor => actor !== null && actor.actedBy === null

/** The secretariat reads who did what for whom. */
export const mayReadAudit = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat reads the mails that went out, since it answers for them. */
export const mayReadOutbox = (actor: Actor | null): boolean => isSecretariat(actor)
