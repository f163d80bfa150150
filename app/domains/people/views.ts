import type { Grant, Person } from './person.ts'

export interface PeopleView {
  search: string
  people: (Person & { grants: Grant[] })[]
}

export interface PersonView {
  person: Person
  grants: (Grant & { municipality: string | null; can: { revoke: boolean } })[]
  municipalities: { id: string; name: string }[]
  can: { actFor: boolean }
}

export interface SessionsView {
  sessions: { id: string; device: string; lastSeenAt: Date; current: boolean }[]
}

export interface LetterRow {
  /** Waits for a deed, as the announcement. */
  held: boolean
  id: string
  toEmail: string
  toName: string
  subject: string
  postedAt: Date
  sentAt: Date | null
  attempts: number
  lastError: string | null
  /** Turned down for good by the receiver's mail server. */
  refused: boolean
}

export interface OutboxView {
  search: string
  letters: LetterRow[]
  page: number
  pages: number
  total: number
  /** False where no mail server is set up and letters are kept. */
  sends: boolean
  /** Letters of bulk mailings, which stand apart from those about people's own matters. */
  ofBulk: boolean
  /** The latest bulk mailings, summed up: as "newsletter:<issue>". */
  mailings: { bulk: string; letters: number; sent: number; refused: number; latest: Date | null }[]
}

export type LetterView = Omit<LetterRow, 'id'> & {
  text: string
  /** The words of a bulk mailing's letter are taken out after a while. */
  emptied: boolean
}
