import type { Call } from '#app/domains/art-round/edition/edition.ts'
import { type Actor, hasRole, isSecretariat } from '#app/domains/people/person.ts'

type Owned = { applicantId: string }

/** Whoever is signed in may apply, except those who sit in the jury of that year. */
export const mayApply = (actor: Actor | null, year: number): boolean =>
  actor !== null && !hasRole(actor, 'juror', year) && !hasRole(actor, 'chair', year)

/** A call by invitation is for those who are invited; every other one is for all who may apply. */
export const mayBegin = (actor: Actor | null, call: Pick<Call, 'kind'>, year: number, invited: boolean): boolean =>
  mayApply(actor, year) && (call.kind !== 'invited' || invited)

/** An application is its applicant's own: nobody else writes in it, not even the secretariat. */
export const mayWriteIn = (actor: Actor | null, application: Owned): boolean =>
  actor !== null && actor.personId === application.applicantId

/** The applicant opens the own application for changes; the secretariat may do it for the applicant. */
export const mayAskToReopen = (actor: Actor | null, application: Owned): boolean =>
  mayWriteIn(actor, application) || isSecretariat(actor)

/** The secretariat sees every application of every edition. */
export const mayReadApplications = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat holds what was sent against the rules of the call. */
export const mayCheckApplications = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat gives one applicant more time. */
export const mayExtend = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat takes over applications from a file. */
export const mayImportApplications = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat takes every application of an edition out as a file. */
export const mayExportApplications = (actor: Actor | null): boolean => isSecretariat(actor)
