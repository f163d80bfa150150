/** What the board and the home of those who host show. */
import type { Reading } from '#app/domains/places/lineage.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { HostingStage } from '../hosting.ts'
import type { Need, Stage } from '../pipeline/rules.ts'
import type { BoardLine, BoardWords, Gap } from './board.ts'

export interface CandidateView {
  id: string
  version: number
  stage: HostingStage
  reserve: boolean
  names: string[]
  movable: boolean
  /** Whether it can be put before, or after, another of its kind. */
  up: boolean
  down: boolean
}

export interface BoardView {
  thisYear: number
  /** The day that the board of the demonstration stands at; null: it goes by the clock. */
  demoDay: CivilDate | null
  reading: Reading
  years: number[]
  lines: BoardLine[]
  words: BoardWords
  /** Null for who does not see candidates. */
  office: {
    gaps: Gap[]
    /** This year and those to come, and before them years in which somebody is a candidate still. */
    candidates: { year: number; rows: CandidateView[] }[]
    members: { id: string; name: string }[]
    waitingOffers: number
  } | null
}

export interface OwnHosting {
  id: string
  year: number
  stage: HostingStage
  reserve: boolean
  names: string[]
  opensOn: CivilDate | null
  next: { stage: Stage; lacks: Need[] } | null
}

export interface HostHomeView {
  /** Those that go on, the nearest first. */
  current: OwnHosting[]
  earlier: { id: string; year: number; stage: HostingStage; names: string[] }[]
  can: { offer: boolean; keep: boolean }
  waitingOffers: number
}
