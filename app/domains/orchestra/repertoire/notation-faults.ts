import type { Family, Section } from '../instruments.ts'

/** The last thing that was understood. */
export type ReadUpTo = 'start' | Family | 'solos'

/** What in a notation was not understood, and where. */
export type NotationFault =
  | { kind: 'empty' }
  /** A word or a sign that nobody knows. */
  | { kind: 'unknown'; word: string; after: ReadUpTo; within: Section | null }
  /** A number that says nothing by itself. */
  | { kind: 'bareNumber'; word: string; after: ReadUpTo }
  /** A row of numbers that is neither four winds nor five strings. */
  | { kind: 'row'; found: number; after: ReadUpTo }
  /** The number says one thing and the list in its bracket another. */
  | { kind: 'list'; section: Section; stated: number; listed: number }
  /** A player is named that the number does not hold. */
  | { kind: 'player'; section: Section; stated: number; player: number }
  /** A bracket is opened and not closed. */
  | { kind: 'open' }
