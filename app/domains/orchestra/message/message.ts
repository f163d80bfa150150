import type { Group } from '../instruments.ts'

/** Who of the children in a group is meant: all, those without an answer, or those who come on a day. */
export type Answered = 'all' | 'silent' | { comesOn: string }

/** Who a letter is for. */
export interface Audience {
  semesterId: string
  /** Null: everybody of the semester. */
  seminarId: string | null
  /** Null: every ensemble. */
  ensembleId: string | null
  /** Empty: everybody who plays. */
  groups: Group[]
  answered: Answered
  /** The musicians too who are old enough, where they have an address of their own. */
  musicians: boolean
}

/** A letter that was sent. */
export interface SentMessage {
  id: string
  seminarId: string | null
  /** Who it went to, in words. */
  audience: string
  subject: string
  text: string
  emergency: boolean
  sentAt: Date
  sentById: string
  receivers: number
}
