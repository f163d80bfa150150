/** What the juror's page of the duels gets. Nothing here names an artist, or counts what a juror is recused from. */
import type { ProjectedSheet, SheetPicture } from '#app/domains/art-round/jury/projection.ts'

export interface DuelSide {
  sheet: ProjectedSheet
  /** The work that hangs large: what most jurors picked for the joint exhibition. By its place in the artist's order. */
  work: number | null
}

export interface DuelPair {
  left: DuelSide
  right: DuelSide
}

export interface DuelView {
  year: number
  /** `none`: nothing is asked; `done`: this juror has answered all; `closed`: the round is over. */
  state: 'none' | 'open' | 'done' | 'closed'
  answered: number
  asked: number
  pair: DuelPair | null
  /** Pictures of the pair after this one, so that they can be there already. */
  ahead: SheetPicture[]
  /** The keys of the last duel, which can be taken back; null when there is none. */
  last: { left: string; right: string } | null
  can: { lead: boolean }
}
