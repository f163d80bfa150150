import { conducts, leads, partsIn, type Standing } from '../standing.ts'

/** The conductor, the leader of the seminar and the secretariat say who sits where. */
export const mayArrangeSeats = (standing: Standing, seminarId: string): boolean =>
  standing.office || leads(standing, seminarId) || conducts(standing, seminarId)

/** A coach of the seminar reads it. Families read their own seat elsewhere, once it is shown. */
export const mayReadSeats = (standing: Standing, seminarId: string): boolean =>
  mayArrangeSeats(standing, seminarId) || partsIn(standing, seminarId).some(({ role }) => role === 'coach')
