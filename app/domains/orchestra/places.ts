/** Where somebody may go from one seminar: the way between its pages. */
import { conducts, leads, partsIn, type Standing } from './standing.ts'

export const SEMINAR_PLACES = [
  ...(['seminar', 'seminarPlan', 'seminarReplies', 'coverage', 'seating', 'seminarSheets'] as const),
  ...(['seminarDuties', 'carpool', 'kitchen', 'binder'] as const),
] as const
export type SeminarPlace = (typeof SEMINAR_PLACES)[number]

/** The pages of a seminar that open for this person, in the order of the work. */
export function seminarPlaces(standing: Standing, seminarId: string): SeminarPlace[] {
  const parts = partsIn(standing, seminarId)
  const leading = standing.office || leads(standing, seminarId)
  const music = leading || conducts(standing, seminarId) || parts.some(({ role }) => role === 'coach')
  const kitchen = leading || parts.some(({ role }) => role === 'kitchen')
  const guardian = standing.children.length > 0
  const opens: Record<SeminarPlace, boolean> = {
    ...{ seminar: music, seminarPlan: music, seminarReplies: music, coverage: music, seating: music },
    ...{ seminarSheets: music, seminarDuties: leading || guardian, carpool: leading || guardian },
    ...{ kitchen, binder: leads(standing, seminarId) || parts.some(({ binder }) => binder) },
  }
  return SEMINAR_PLACES.filter((place) => opens[place])
}
