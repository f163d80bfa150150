import type { Group } from '../instruments.ts'
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
