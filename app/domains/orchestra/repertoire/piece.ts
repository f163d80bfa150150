import type { Scoring } from './scoring.ts'

/** A piece of music in the orchestra's library. */
export interface Piece {
  id: string
  composer: string
  title: string
  arranger: string
  publisher: string
  minutes: number | null
  /** As it was written. */
  notation: string
  scoring: Scoring
  /** The orchestra has the parts itself. */
  ownsParts: boolean
  remark: string
  version: number
  changedAt: Date
}

/** A piece that an ensemble plays. */
export interface RepertoirePiece extends Piece {
  ensembleId: string
  position: number
}

/** A piece with all of those who play it, of some ensembles. */
export interface PlayedPiece extends RepertoirePiece {
  ensembleIds: string[]
}

/** "Grieg: Peer Gynt-suite nr. 1". */
export const sayPiece = ({ composer, title }: Pick<Piece, 'composer' | 'title'>): string => `${composer}: ${title}`

/** "Grieg" of "Edvard Grieg" and of "Grieg, Edvard": what a list is sorted by. */
export function lastName(composer: string): string {
  const comma = composer.indexOf(',')
  return comma > 0 ? composer.slice(0, comma).trim() : (composer.trim().split(/\s+/).at(-1) ?? '')
}
