import type { Call } from '#app/domains/art-round/edition/edition.ts'
import type { BegunState } from './invitation.ts'

export interface InvitedRow {
  id: string
  email: string
  name: string
  toldAt: Date | null
  /** Null: no application is begun. */
  submission: BegunState | null
  can: { withdraw: boolean }
}

export interface InvitationsView {
  year: number
  call: Pick<Call, 'id' | 'kind'> & { title: string; state: 'before' | 'open' | 'closed' }
  published: boolean
  announced: boolean
  rows: InvitedRow[]
  page: number
  pages: number
  counts: { invited: number; told: number; begun: number; submitted: number }
  letters: { sent: number; waiting: number }
  /** Who took part in earlier editions and has an address, and how many of them are not invited. */
  earlier: { count: number; left: number }
  /** Of an invited call: applications that wait to be accepted, have been, and are not found complete. */
  applications: { ready: number; accepted: number; unchecked: number; capacity: number }
}
