import type { LetterState } from './letter-state.ts'

/** One thing that somebody was told, and what became of it. */
export interface LetterLine {
  id: string
  /** In the language in which it was written. */
  subject: string
  text: string
  /** Where it leads, on this site; empty: nowhere. */
  path: string
  /** Went at once, by itself. */
  urgent: boolean
  toldAt: Date
  state: LetterState
}
