import { type Actor, hasRole, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat sets the jury up: the scale, the criteria, the jurors, when it opens and closes. */
export const maySetUpJury = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat sees how far each juror has come, and never what anyone scores before all have sealed. */
export const mayFollowJury = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat brings in scores of a jury that met on paper. */
export const mayImportScores = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat takes back a juror's word of being inhabil, when it was said by mistake. */
export const mayTakeBackRecusal = (actor: Actor | null): boolean => isSecretariat(actor)

/** A juror of the year judges from the own seat, and from no other. The secretariat has no seat, nor have applicants. */
export const mayJudge = (actor: Actor | null, seat: { personId: string } | null, year: number): boolean =>
  actor !== null &&
  seat !== null &&
  seat.personId === actor.personId &&
  (hasRole(actor, 'juror', year) || hasRole(actor, 'chair', year))

/** The secretariat takes the sealed scores out, so that the result can be computed again; artists never see them. */
export const mayExportScores = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat looks for ties between jurors and applicants; jurors see neither the applicants nor what was found. */
export const mayFindConflicts = (actor: Actor | null): boolean => isSecretariat(actor)
