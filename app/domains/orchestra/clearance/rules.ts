import { addDays, type CivilDate } from '#app/kernel/when.ts'
import type { Task } from './clearance.ts'

/** What tells that somebody has a task, or had it. */
export interface Duties {
  /** The roles that the secretariat gave, and the day on which each was taken back; null: it holds. */
  grants: readonly { personId: string; role: string; revokedOn: CivilDate | null }[]
  /** Tasks at seminars, and the last day of the semester of each. */
  tasks: readonly (Task & { semesterEnds: CivilDate })[]
}

/** A certificate may be noted before the task is given: it is then kept as long as the paper itself is valid. In days. */
export const KEPT_WITHOUT_TASK = 90

/**
 * The first day on which what was noted of a certificate is no longer needed; null while nobody knows. A task lasts while the
 * person holds the standing role that goes with it, and to the end of the semester of each seminar at which one has it.
 */
export function needlessFrom(
  { personId, role, shownOn }: Task & { shownOn: CivilDate },
  { grants, tasks }: Duties,
): CivilDate | null {
  const standing = role === 'leader' ? 'coach' : role
  const roles = grants.filter((grant) => grant.personId === personId && grant.role === standing)
  if (roles.some(({ revokedOn }) => revokedOn === null)) return null
  const own = tasks.filter((task) => task.personId === personId && task.role === role)
  const ends = [
    ...roles.flatMap(({ revokedOn }) => revokedOn ?? []),
    ...own.map(({ semesterEnds }) => addDays(semesterEnds, 1)),
  ].sort()
  return ends.at(-1) ?? addDays(shownOn, KEPT_WITHOUT_TASK)
}

/**
 * Whether somebody has shown a certificate for what one does: for one of the tasks that one has here. Having shown it for
 * another task does not count.
 */
export const isCleared = (tasks: readonly Task[], shown: readonly Task[], personId: string): boolean =>
  tasks.some(
    (task) => task.personId === personId && shown.some((one) => one.personId === personId && one.role === task.role),
  )

/** The tasks for which no certificate was shown, each once. */
export function uncleared(tasks: readonly Task[], shown: readonly Task[]): Task[] {
  const key = (task: Task) => `${task.personId}/${task.role}`
  const known = new Set(shown.map(key))
  return tasks.filter(
    (task, place) => !known.has(key(task)) && tasks.findIndex((one) => key(one) === key(task)) === place,
  )
}

/** Why a date cannot be when a certificate was shown; null when it can. */
export const shownFault = (shownOn: CivilDate, today: CivilDate): 'notYet' | null => (shownOn > today ? 'notYet' : null)
