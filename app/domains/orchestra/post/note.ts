import type { Locale } from '#app/i18n/words.ts'

export const URGENCIES = ['gathered', 'emergency'] as const
/** `gathered`: in the one letter of the day. `emergency`: in a letter of its own, at once. */
export type Urgency = (typeof URGENCIES)[number]

/** One thing that a guardian is to be told. Nothing of a child's health, ever. */
export interface Telling {
  guardianId: string
  /** Makes a repeat harmless: the same key is told once. One for each guardian, as "invite:<seminar>:<guardian>". */
  key: string
  /** One line, in the guardian's language. */
  title: string
  text: string
  /** Where it leads on this site, as "/orkester/familien"; empty: nowhere but the guardian's own page of answers. */
  path: string
  urgency: Urgency
}

/** A guardian who is about to be told. */
export interface Told {
  guardianId: string
  name: string
  locale: Locale
}

/** A note that has not been sent, with the one it is for. */
export interface WaitingNote {
  id: string
  guardianId: string
  urgency: Urgency
  title: string
  text: string
  path: string
  createdAt: Date
  /** The first instant at which it goes with a letter. */
  notBefore: Date
  name: string
  locale: Locale
  linkVersion: number
  /** Where the guardian's letters go, in lower case; null: nowhere that is known. */
  address: string | null
}

/** One letter that goes now. */
export interface FamilyLetter {
  address: string
  urgency: Urgency
  /** By the time that they were told; those of several guardians who share the address together. */
  notes: WaitingNote[]
}
