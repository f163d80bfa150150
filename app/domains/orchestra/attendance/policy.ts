import { addDays, type CivilDate } from '#app/kernel/when.ts'
import { conducts, leads, type Standing } from '../standing.ts'

/** Days after a session in which the grown-ups of the session may still change its list. */
export const DAYS_TO_CORRECT = 14

interface Listed {
  seminarId: string
  /** The grown-ups who are with the group. */
  adults: readonly string[]
  date: CivilDate
}

/** Sees and keeps the list: the grown-ups of the session, who leads or conducts the seminar, the secretariat. */
export const mayCall = (standing: Standing, { seminarId, adults }: Omit<Listed, 'date'>): boolean =>
  standing.office ||
  leads(standing, seminarId) ||
  conducts(standing, seminarId) ||
  (standing.personId !== null && adults.includes(standing.personId))

export type Tappable = 'yes' | 'early' | 'late'

/** Whether the list takes taps on a day: from the session's own day on, and later than a fortnight from two alone. */
export function mayTapOn(standing: Standing, { seminarId, date }: Omit<Listed, 'adults'>, today: CivilDate): Tappable {
  if (today < date) return 'early'
  if (today <= addDays(date, DAYS_TO_CORRECT)) return 'yes'
  return standing.office || leads(standing, seminarId) ? 'yes' : 'late'
}

/** How much of a semester's attendance somebody sees: everybody's, that of the own groups as a coach, or none. */
export function overviewFor(standing: Standing, seminarIds: readonly string[]): 'all' | 'groups' | null {
  if (standing.office || standing.conductor) return 'all'
  const parts = standing.seminars.filter(({ seminarId }) => seminarIds.includes(seminarId))
  if (parts.some(({ role }) => role === 'leader' || role === 'conductor')) return 'all'
  return parts.some(({ role, sections }) => role === 'coach' && sections.length > 0) ? 'groups' : null
}
