/** Who may apply to a call by invitation (invitasjon); known by the address that the person signs in with. */
export interface Invitation {
  id: string
  callId: string
  /** Lower case. */
  email: string
  /** As it was entered; empty where nobody said it. */
  name: string
  invitedAt: Date
  /** When the letter was posted; null: not yet. */
  toldAt: Date | null
}

/** Who is to be invited. */
export interface Invitee {
  email: string
  name: string
}

/** Lines of a list that are taken at a time. */
export const MOST_LINES = 2000

/** How far an application is that an invited artist has begun. */
export type BegunState = 'draft' | 'submitted' | 'reopened' | 'withdrawn'

export interface Begun {
  /** Of who applies; empty where the person has none. */
  email: string
  submission: BegunState
  check: 'unchecked' | 'complete' | 'incomplete' | 'ineligible'
  decision: 'none' | 'accepted' | 'waitlisted' | 'declined'
}
