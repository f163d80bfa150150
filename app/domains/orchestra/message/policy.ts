import { type Group, INSTRUMENTS, type Instrument, isGroup, isInGroups } from '../instruments.ts'
import { isLeader, leads, partsIn, type Standing } from '../standing.ts'

/** The page of letters: the secretariat, and who leads or coaches somewhere. */
export const mayWriteAtAll = (standing: Standing): boolean =>
  standing.office || standing.seminars.some(({ role }) => role === 'leader' || role === 'coach')

/** The groups that a coach was given in a seminar; empty for who is none. */
export const coachedGroups = (standing: Standing, seminarId: string): Group[] => [
  ...new Set(
    partsIn(standing, seminarId)
      .filter(({ role }) => role === 'coach')
      .flatMap(({ sections }) => sections.filter(isGroup)),
  ),
]

/** The players whom a list of groups takes in. */
const playersIn = (groups: readonly Group[]): Instrument[] => INSTRUMENTS.filter((one) => isInGroups(groups, one))

/**
 * Whether somebody may write to a group: the secretariat to everyone, a leader to the own seminar, a coach to the own
 * sections of the own seminar.
 */
export function mayWriteTo(
  standing: Standing,
  audience: { seminarId: string | null; groups: readonly Group[] },
): boolean {
  if (standing.office) return true
  const { seminarId, groups } = audience
  if (seminarId === null || !isLeader(standing)) return false
  if (leads(standing, seminarId)) return true
  const own = coachedGroups(standing, seminarId)
  const reached = playersIn(groups)
  return own.length > 0 && groups.length > 0 && reached.every((instrument) => isInGroups(own, instrument))
}

/** Only who leads the seminar, and the secretariat, may reach families at once. */
export const mayHurry = (standing: Standing, seminarId: string | null): boolean =>
  standing.office || (seminarId !== null && leads(standing, seminarId))
