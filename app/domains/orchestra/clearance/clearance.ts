import { SEMINAR_ROLES, type SeminarRole } from '../standing.ts'

/**
 * What a police certificate (barneomsorgsattest) is asked for: a task of trust with children. A new task asks anew; the
 * same task never runs out, since the police issue no new one for it.
 */
export const CLEARED_FOR = SEMINAR_ROLES
export type ClearedFor = SeminarRole

/** A certificate was shown: who, for what, when, to whom. What stood in it is nobody's to keep. */
export interface Clearance {
  id: string
  personId: string
  role: ClearedFor
  /** A civil date. */
  shownOn: string
  shownToId: string
}

/** A grown-up with a task. */
export interface Task {
  personId: string
  role: ClearedFor
}

export const isClearedFor = (role: string): role is ClearedFor => (CLEARED_FOR as readonly string[]).includes(role)
