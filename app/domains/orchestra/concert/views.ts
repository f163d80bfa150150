/** What the pages of concerts are given. Nothing is in them that their reader may not see. */
import type { Instrument } from '../instruments.ts'
import type { Ensemble } from '../semester/semester.ts'
import type { Season } from '../term.ts'
import type { Concert, ConcertCall, ConcertPlayer } from './concert.ts'

/** What everybody may know of a concert. */
export type PublicFacts = Pick<
  Concert,
  | ('id' | 'slug' | 'titleNb' | 'titleEn' | 'textNb' | 'textEn' | 'date' | 'begins' | 'ends' | 'venue' | 'address')
  | ('place' | 'lat' | 'lng' | 'partners' | 'tickets' | 'ticketUrl' | 'cancelledAt' | 'changedAt' | 'sequence')
> & { over: boolean }

export interface ConcertLine extends PublicFacts {
  published: boolean
  /** Null: not counted, or not for this reader. */
  audience: number | null
  own: { childId: string; name: string; plays: boolean; answered: boolean; mayAnswer: boolean }[]
  /** Whether there is a page of one's own about it. */
  opens: boolean
}

export interface ConcertsView {
  coming: ConcertLine[]
  past: ConcertLine[]
  terms: { term: string; year: number; season: Season }[]
  can: { plan: boolean }
}

export interface ShownPiece {
  id: string
  composer: string
  title: string
  arranger: string
  by: string
  conductor: string
  /** Those who may be named. */
  soloists: string[]
  /** One of ours plays the solo, and is not named. */
  unnamedSoloist: boolean
}

export interface OfficeConcert {
  ensembles: Ensemble[]
  library: { id: string; composer: string; title: string; arranger: string }[]
  /** Who was given a soloist's place in the semester. */
  soloists: { childId: string; name: string }[]
  municipalities: { id: string; name: string }[]
  programme: { id: string; soloistId: string | null }[]
}

export interface ConcertView {
  /** Of the semester, "2013-v". */
  term: string
  concert: PublicFacts &
    Pick<Concert, 'municipalityId' | 'version' | 'ensembleIds' | 'dressNb' | 'dressEn' | 'audience'> & {
      published: boolean
    }
  ensembles: Ensemble[]
  programme: ShownPiece[]
  calls: ConcertCall[]
  /** Own children, while there is still something to say. */
  own: (ConcertPlayer & { mayAnswer: boolean })[]
  /** For who leads. */
  counts: { instrument: Instrument; count: number }[]
  absent: { childId: string; name: string; instrument: Instrument }[]
  /** For the secretariat, which answers for families. */
  players: ConcertPlayer[]
  office: OfficeConcert | null
  can: { plan: boolean; sheet: boolean }
}

export interface PublicConcertView {
  concert: PublicFacts
  ensembles: { nameNb: string; nameEn: string }[]
  programme: ShownPiece[]
}
