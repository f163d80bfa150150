import type { Ensemble, Semester } from './semester.ts'

export interface SemesterRow {
  term: string
  semester: Semester
  ensembles: (Ensemble & { members: number })[]
  /** Families may sign up now. */
  open: boolean
  /** Enrolment has closed. */
  over: boolean
}

export interface SemestersView {
  rows: SemesterRow[]
  /** What the next one would be. */
  next: { year: number; season: 'spring' | 'autumn' }
}

export interface EnsembleView extends Ensemble {
  members: number
  needs: Record<string, number>
  /** Nothing hangs on it. */
  removable: boolean
}

export interface SemesterView {
  term: string
  semester: Semester
  /** As the form shows them: the opening day and the last whole day. */
  opensOn: string | null
  closesOn: string | null
  open: boolean
  ensembles: EnsembleView[]
  addable: Ensemble['kind'][]
  enrolments: number
}
