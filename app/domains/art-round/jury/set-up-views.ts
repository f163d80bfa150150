/** What the secretariat's page of a jury gets: how far each juror has come, and never what anyone scores. */
import type { Sentence } from '#app/i18n/sentence.ts'
import type { RoundKind, RoundState, Scale } from './jury.ts'
import type { CriterionDraft, RoundChoice } from './terms.ts'

export interface SeatRow {
  id: string
  name: string
  email: string
  demo: boolean
  chair: boolean
  standIn: boolean
  declaredAt: Date | null
  sealedAt: Date | null
  complete: number
  /** Of what is before this juror. */
  total: number
  recused: number
  /** Assessments that would go with the seat. */
  assessments: number
  /** Has assessed something; a recusal, which may come from the round before, is none. */
  begun: boolean
}

export interface RecusalRow {
  assessmentId: string
  juror: string
  applicationNumber: number | null
  applicationId: string
  reason: string
  can: { takeBack: boolean }
}

/** One of a call's rounds, to turn to. */
export interface RoundRow {
  id: string
  kind: RoundKind
  number: number
  state: RoundState
  /** The one that is shown. */
  here: boolean
}

export interface SetUpView {
  year: number
  calls: { id: string; titleNb: string; titleEn: string }[]
  /** The call that is shown; null while the edition has no call with a jury. */
  callId: string | null
  callClosesAt: Date | null
  rounds: RoundRow[]
  terms: { scale: Scale; criteria: CriterionDraft[] } & RoundChoice
  /** `entries` is null for a round of all applications. */
  round: {
    id: string
    kind: RoundKind
    number: number
    state: RoundState
    /** Somebody has given a score. */
    scored: boolean
    entries: number | null
  } | null
  applications: { beforeJury: number; unchecked: number }
  seats: SeatRow[]
  recusals: RecusalRow[]
  /** Applications that fewer than two jurors are left for, stand-ins counted. */
  lacking: { applicationId: string; number: number | null }[]
  /** Jurors whom the open round waits for. */
  waiting: number
  whyNotOpen: Sentence | null
  whyNotClose: Sentence | null
  can: {
    setTerms: boolean
    seat: boolean
    open: boolean
    close: boolean
    remind: boolean
    addWarmUp: boolean
    addRound: boolean
    drop: boolean
    choose: boolean
  }
}
