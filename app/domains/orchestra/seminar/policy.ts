import { conducts, leads, partsIn, type Standing } from '../standing.ts'

/** The secretariat makes seminars, copies them, publishes them and calls them off. */
export const mayPlanSeasons = (standing: Standing): boolean => standing.office

/** Who works with the music of a semester sees its weekends. */
export const maySeeSeason = (standing: Standing): boolean =>
  standing.office ||
  standing.conductor ||
  standing.coach ||
  standing.seminars.some(({ role }) => role === 'leader' || role === 'conductor' || role === 'coach')

/** The secretariat and the leader of the seminar say what is said of it, and build its days. */
export const mayEditSeminar = (standing: Standing, seminarId: string): boolean =>
  standing.office || leads(standing, seminarId)

/** Its conductor and its coaches read it. */
export const mayReadSeminar = (standing: Standing, seminarId: string): boolean =>
  mayEditSeminar(standing, seminarId) ||
  conducts(standing, seminarId) ||
  partsIn(standing, seminarId).some(({ role }) => role === 'coach')

/** The secretariat says who leads, and who may open the emergency binder: a leader does not hand that out. */
export const mayGiveTrust = (standing: Standing): boolean => standing.office
