import type { Instrument } from '../instruments.ts'
import type { Season } from '../term.ts'

export interface FolderLine {
  pieceId: string
  composer: string
  title: string
  /** "horn.2", "violin1". */
  part: string
  handedOut: Date | null
  returned: Date | null
}

export interface Folder {
  childId: string
  name: string
  instrument: Instrument
  lines: FolderLine[]
}

export interface PartLine {
  part: string
  least: number
  holders: { childId: string; name: string; handedOut: Date | null; returned: Date | null }[]
}

export interface FoldersView {
  term: string
  year: number
  season: Season
  /** For those who hand them out. */
  pieces: {
    pieceId: string
    composer: string
    title: string
    parts: PartLine[]
    /** Parts with too few players. */
    missing: string[]
    /** Players of the ensembles who have no part in it. */
    without: { childId: string; name: string; instrument: Instrument }[]
  }[]
  folders: Folder[]
  can: { keep: boolean }
}
