/** Who was there: the words of a roll call, and of what is counted from it. */
import { FAMILIES, type Family } from '../instruments.ts'

export const STATES = ['present', 'late', 'leftEarly', 'excused', 'absent'] as const
/** `excused`: away, and the family had said so. For the study association both kinds of being away are the same. */
export type AttendanceState = (typeof STATES)[number]
export const METHODS = ['tap', 'paper'] as const
export type Method = (typeof METHODS)[number]

/** Was in the room for some of the time. */
export const isHere = (state: AttendanceState): boolean =>
  state === 'present' || state === 'late' || state === 'leftEarly'
/** Says how many minutes were missed. */
export const isPartly = (state: AttendanceState): boolean => state === 'late' || state === 'leftEarly'

/** One word of one child at one session. */
export interface Mark {
  childId: string
  state: AttendanceState
  /** Minutes that were missed by who came late or left early; null for the others. */
  missed: number | null
}

/** As it is stored. */
export interface Presence extends Mark {
  sessionId: string
  byId: string
  /** When it was tapped; never after it was received. */
  at: Date
  method: Method
}

/** What the study association counts as courses of their own: the whole orchestra, and each family of instruments. */
export const COURSES = ['tutti', ...FAMILIES] as const
export type Course = 'tutti' | Family

/** The kinds of sessions that are rehearsed in, and so have a list and count as hours of a course. */
export const REHEARSED = ['tutti', 'sectional'] as const
export type RehearsedKind = (typeof REHEARSED)[number]
export const isRehearsed = (kind: string): kind is RehearsedKind => (REHEARSED as readonly string[]).includes(kind)

/** Minutes of one child in one course. */
export interface CourseMinutes {
  childId: string
  course: Course
  /** Of the sessions that the child was expected at and a list was kept of. */
  held: number
  /** Of these, less what was missed. */
  attended: number
}
