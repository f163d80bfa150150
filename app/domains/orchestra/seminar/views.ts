/** What the screens of seminars get. */
import type { AddressAnswer } from '#app/domains/places/address-search.ts'
import type { Reply } from '#app/kernel/reply.ts'
import type { ClearedFor } from '../clearance/clearance.ts'
import type { Ensemble, Semester } from '../semester/semester.ts'
import type { PartnerPlayers } from './partner.ts'
import type { Step } from './rules.ts'
import type { Conflict, SeasonCount } from './season.ts'
import type { Room, Seminar, SeminarStaff } from './seminar.ts'

export interface SeasonRow {
  seminar: Seminar
  conflicts: Conflict[]
  rooms: number
  staff: number
  sessions: number
  /** Whether the viewer may open it. */
  readable: boolean
}

export interface SeasonView {
  semester: Pick<Semester, 'id' | 'year' | 'season' | 'begins' | 'ends'>
  rows: SeasonRow[]
  count: SeasonCount
  /** Weekends that could fill the season up, as dates. */
  proposed: string[][]
  /** Seminars that a new one may be made after, the newest first. */
  models: { id: string; titleNb: string; titleEn: string; first: string }[]
  can: { plan: boolean }
}

export interface SeminarView {
  seminar: Seminar
  semester: Pick<Semester, 'year' | 'season' | 'begins' | 'ends'>
  ensembles: Ensemble[]
  rooms: Room[]
  /** `cleared`: a police certificate for this task was shown; told to the secretariat and the leader alone. */
  staff: (SeminarStaff & { cleared: boolean | null })[]
  partner: PartnerPlayers
  conflicts: Conflict[]
  /** The other seminars of the semester, by name. */
  others: Pick<Seminar, 'id' | 'titleNb' | 'titleEn'>[]
  steps: Step[]
  /** How many are expected by the register. */
  expected: number
  /** Guardians that a letter about it reaches. */
  reaches: number
  municipalities: { id: string; name: string }[]
  /** Names to choose from when somebody is given a part. */
  known: string[]
  can: { edit: boolean; publish: boolean; cancel: boolean; giveTrust: boolean; clearances: boolean }
}

export interface UnclearedRow {
  personId: string
  name: string
  role: ClearedFor
  seminarId: string
  title: { nb: string; en: string }
  date: string
}

/** A form that came back with what an address was looked up to. */
export interface VenueReply extends Reply {
  found?: AddressAnswer
}
