import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import { isInPerson } from '#app/domains/people/policy.ts'
import { mayKeepRegister } from '../association/policy.ts'
import type { Standing } from '../standing.ts'

/** The list of members is the association's: its board sees it and freezes it, and nobody else. */
export const mayReportMembers = (actor: Actor | null, standing: Standing): boolean => mayKeepRegister(actor, standing)

/** The courses and the figures by municipality are the orchestra's: the secretariat reports them. */
export const mayReportCourses = (standing: Standing): boolean => standing.office

/** Who has a report to make here. */
export const mayOpenReports = (actor: Actor | null, standing: Standing): boolean =>
  mayReportMembers(actor, standing) || mayReportCourses(standing)

/** The secretariat sees what is deleted when, and holds things for the archive, in person. */
export const maySeeKeeping = (standing: Standing): boolean => standing.office
export const mayHold = (actor: Actor | null, standing: Standing): boolean => isInPerson(actor) && standing.office

/** What is due is deleted by the clock and the operator, who have the secretariat's rights. */
export const mayDeleteDue = (actor: Actor | null): boolean => isSecretariat(actor)
