import type { FairShare } from '../duty/rules.ts'
import type { DutyView } from '../duty/views.ts'
import type { Instrument } from '../instruments.ts'
import type { Answer, Reason } from './reply.ts'

/**
 * Who said it, as the one who looks is told: never more of another guardian than the answer. `other` and `child` are said
 * to a guardian, `guardian` to the young person.
 */
export type SaidBy = 'you' | 'other' | 'office' | 'child' | 'guardian'

/** One child on one day. */
export interface TapDay {
  dayId: string
  date: string
  begins: string
  ends: string
  over: boolean
  /** Begins within a day, or has begun. */
  urgent: boolean
  answer: Answer | null
  at: string | null
  /** Only the own. */
  reason: Reason | ''
  words: string
  savedAt: Date | null
  saidBy: SaidBy | null
}

export interface TapChild {
  childId: string
  name: string
  demo: boolean
  instrument: Instrument
  /** Who looks is the young person. */
  self: boolean
  days: TapDay[]
}

export interface TapSeminar {
  id: string
  title: { nb: string; en: string }
  info: { nb: string; en: string }
  venue: string
  place: string
  partner: string
  from: string
  to: string
  /** The last day for answering; null: none. */
  answerBy: Date | null
  isLate: boolean
  planShown: boolean
  children: TapChild[]
  /** How many answers are missing, of days that are not over. */
  missing: number
  duties: DutyView[]
  share: FairShare | null
}

export interface OneTapView {
  name: string
  today: string
  seminars: TapSeminar[]
  /** Whether the guardian has children in the orchestra at all. */
  hasChildren: boolean
}

/** A child in the list of who comes, as far as the viewer may see. */
export interface ReplyRow {
  childId: string
  name: string
  demo: boolean
  instrument: Instrument
  /** One for each day of the seminar, in their order; null: not answered. */
  days: ({ answer: Answer; at: string | null; reason: Reason | ''; words: string } | null)[]
}

export interface RepliesView {
  seminar: {
    id: string
    term: string
    title: { nb: string; en: string }
    published: boolean
    answerBy: Date | null
    days: { id: string; date: string; begins: string; ends: string; over: boolean }[]
  }
  rows: ReplyRow[]
  /** By day. */
  counts: { comes: number; late: number; early: number; absent: number; silent: number }[]
  /** The viewer sees the reasons of some. */
  reasons: boolean
  /** Sees only the own section. */
  ownSection: boolean
  silent: { children: number; families: number; guardians: number }
  can: { enter: boolean; remind: boolean }
}
