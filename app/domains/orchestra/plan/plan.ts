import type { Group } from '../instruments.ts'

export const SESSION_KINDS = ['tutti', 'sectional', 'break', 'meal', 'audition', 'concert', 'other'] as const
export type SessionKind = (typeof SESSION_KINDS)[number]

/** One thing that happens on a day of a seminar. */
export interface Session {
  id: string
  dayId: string
  kind: SessionKind
  /** Empty: called by its kind. */
  title: string
  begins: string
  ends: string
  /** Null: in no room of its own, as a break. */
  roomId: string | null
  /** Who it is for; empty: everybody. */
  groups: Group[]
  /** Which ensembles; empty: all of the seminar's. */
  ensembles: string[]
  /** Ids of pieces, in the order of rehearsal. */
  pieces: string[]
  /** The grown-ups who are with them. */
  adultIds: string[]
  version: number
}

/** Where one plays or is taught, and not where one rests. */
export const isMusic = (kind: SessionKind): boolean =>
  kind === 'tutti' || kind === 'sectional' || kind === 'concert' || kind === 'audition'

/** In the order of the day. */
export const byTime = (
  a: Pick<Session, 'begins' | 'ends' | 'id'>,
  b: Pick<Session, 'begins' | 'ends' | 'id'>,
): number =>
  a.begins < b.begins ? -1 : a.begins > b.begins ? 1 : a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : a.id < b.id ? -1 : 1
