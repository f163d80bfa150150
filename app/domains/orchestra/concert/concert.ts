import type { Group, Instrument } from '../instruments.ts'

export interface Concert {
  id: string
  semesterId: string
  slug: string
  titleNb: string
  titleEn: string
  textNb: string
  textEn: string
  date: string
  begins: string
  ends: string | null
  venue: string
  address: string
  place: string
  municipalityId: string | null
  lat: number | null
  lng: number | null
  partners: string[]
  dressNb: string
  dressEn: string
  tickets: string
  ticketUrl: string
  ensembleIds: string[]
  /** People who came; null: not known. */
  audience: number | null
  publishedAt: Date | null
  cancelledAt: Date | null
  changedAt: Date
  /** Counted up with each change that a calendar must learn. */
  sequence: number
  version: number
}

/** When whom is to be where before the concert. */
export interface ConcertCall {
  id: string
  concertId: string
  date: string
  time: string
  whatNb: string
  whatEn: string
  /** Empty: everybody. */
  groups: Group[]
}

/** A piece in its place of the programme. */
export interface ProgrammePiece {
  id: string
  pieceId: string
  /** Who plays it, where it is not our own. */
  by: string
  /** A soloist of ours; shown by name only with consent. */
  soloistId: string | null
  /** A soloist from outside, as it is printed. */
  soloist: string
  conductor: string
  composer: string
  title: string
  arranger: string
  minutes: number | null
}

/** What was said of one player. */
export interface PlayerWord {
  childId: string
  plays: boolean
  saidAt: Date
}

export interface ConcertPlayer {
  childId: string
  name: string
  instrument: Instrument
  /** Plays, though not of the concert's ensembles. */
  guest: boolean
  plays: boolean
  /** Whether the family has said so itself. */
  answered: boolean
}
