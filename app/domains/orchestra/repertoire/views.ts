import type { Season } from '../term.ts'
import type { NotationFault } from './notation-faults.ts'
import type { Piece } from './piece.ts'
import type { Scoring } from './scoring.ts'

/** An ensemble in a semester, as one chooses it. */
export interface PlayedBy {
  ensembleId: string
  name: { nb: string; en: string }
  year: number
  season: Season
  term: string
}

export type PieceRow = Pick<Piece, 'id' | 'composer' | 'title' | 'arranger' | 'minutes' | 'notation' | 'ownsParts'> & {
  /** The one notation of the house. */
  printed: string
  playedBy: PlayedBy[]
}

export interface RepertoireView {
  search: string
  pieces: PieceRow[]
  /** Of this semester and the next. */
  ensembles: PlayedBy[]
  can: { keep: boolean }
}

export interface PieceView {
  piece: Omit<Piece, 'changedAt'> & { printed: string }
  playedBy: PlayedBy[]
  /** That do not play it, of this semester and the next. */
  ensembles: PlayedBy[]
  can: { keep: boolean; remove: boolean }
}

/** How a notation is read, before it is kept. */
export interface ReadView {
  notation: string
  scoring: Scoring
  faults: NotationFault[]
  printed: string
}
