/** What the secretariat's page of the announcement gets. */
import type { LettersTell } from '#app/domains/art-round/edition/edition.ts'
import type { Sentence } from '#app/i18n/sentence.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { AnnouncementCounts, LetterKind, Preparation } from './announcement.ts'

/** One letter as its receiver gets it. */
export interface LetterPreview {
  number: number
  name: string
  /** Null: there is no address to write to. */
  email: string | null
  subject: string
  paragraphs: string[]
  /** The language of the receiver, and the one that is shown. */
  own: Locale
  shown: Locale
}

export interface AwaitedAnswer {
  number: number
  name: string
  /** The last day on which it can be answered; null: none is set. */
  lastDay: CivilDate | null
  over: boolean
}

/** What is left to do when everyone has been told. */
export interface AfterAnnouncement {
  confirmed: number
  /** Accepted, and the place given up or lapsed. */
  gaveUp: number
  free: number
  waiting: number
  next: { number: number; name: string } | null
  autoOffer: boolean
  offerDays: number
  /** Places that came free, and were offered. */
  offered: AwaitedAnswer[]
  /** Accepted by the jury at once. */
  unanswered: AwaitedAnswer[]
  /** Those of them who got no reminder today. */
  toRemind: number
  /** Until when the reminder asks for an answer. */
  remindUntil: CivilDate
}

export interface AnnouncementView {
  year: number
  call: { id: string; title: Record<Locale, string>; lettersTell: LettersTell }
  /** Every call of the edition, where there are several. */
  calls: { id: string; title: Record<Locale, string> }[]
  capacity: number
  announcedAt: Date | null
  /** Why it cannot be announced now; null when it can, and after it. */
  hindrance: Sentence | null
  preparation: Preparation
  prepared: { at: Date; by: string; sign: string } | null
  /** As the letters would be written now. */
  counts: AnnouncementCounts
  confirmBy: CivilDate | null
  preview: {
    kinds: { kind: LetterKind; count: number }[]
    kind: LetterKind
    /** Counted from 1; 0 when nobody gets one of this kind. */
    at: number
    of: number
    letter: LetterPreview | null
  }
  withoutAddress: { number: number; name: string; kind: LetterKind }[]
  after: AfterAnnouncement | null
  can: { prepare: boolean; announce: boolean; offer: boolean; remind: boolean }
}
