import type { CivilDate } from '#app/kernel/when.ts'
import type { Group } from '../instruments.ts'
import type { LetterLine } from '../post/views.ts'
import type { AudienceFields } from './input.ts'

/** Whom a letter reaches, said before it is sent. */
export interface Reach {
  guardians: number
  children: number
  families: number
  musicians: number
  /** Guardians without any e-mail address. */
  unreached: number
}

export interface MessagesView {
  fields: AudienceFields
  seminars: { id: string; title: { nb: string; en: string }; date: string; days: { id: string; date: string }[] }[]
  ensembles: { id: string; name: { nb: string; en: string } }[]
  /** The groups that one may write to; the first is chosen where one may not write to all. */
  groups: Group[]
  reach: Reach | null
  /** Whole years from which musicians may be written to at an address of their own. */
  musiciansFrom: number
  /** When a letter that is not urgent goes. */
  evening: Date
  sent: {
    id: string
    audience: string
    subject: string
    text: string
    emergency: boolean
    sentAt: Date
    sentBy: string
    receivers: number
  }[]
  /** Notes that reached nobody; for the secretariat. */
  unreached: { id: string; name: string; phone: string | null; title: string; since: Date }[]
  can: { wholeSemester: boolean; writeToAll: boolean; hurry: boolean }
}

/** What the orchestra has written to who asks. */
export interface LettersView {
  /** Today in Oslo. */
  today: CivilDate
  /** The newest first. */
  letters: LetterLine[]
  /** There are older ones that are not shown. */
  more: boolean
  /** Some of those that are shown did not arrive by mail. */
  failed: boolean
  /** Belongs to a family of the orchestra, or did: has been written to. */
  isFamily: boolean
  /** The own page of answers, which letters speak of; null for who is no guardian of a child that plays. */
  replyPath: string | null
}
