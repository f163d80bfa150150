/** What an announcement does to how many, worked out before it happens. */
import type { Decision } from '#app/domains/art-round/application/application.ts'

/** The kinds of letter; `none` is for an application that did not come before the jury. */
export const LETTER_KINDS = ['accepted', 'waitlisted', 'declined', 'none'] as const satisfies readonly Decision[]
export type LetterKind = (typeof LETTER_KINDS)[number]
export const isLetterKind = (text: string | null): text is LetterKind => LETTER_KINDS.some((kind) => kind === text)

export interface AnnouncementCounts {
  accepted: number
  waitlisted: number
  declined: number
  /** Told that they did not come before the jury. */
  notConsidered: number
  letters: number
  /** Applicants who have no address to write to. */
  withoutAddress: number
}

/** `none`: nothing is prepared; `stale`: something has changed since, and the letters are not true any more. */
export type Preparation = 'none' | 'ready' | 'stale'

/** How an announcement stands: what was prepared, held against what would be written now. */
export function preparationOf(
  prepared: { sign: string; counts: AnnouncementCounts } | null,
  now: { sign: string },
  held: number,
): Preparation {
  if (!prepared) return 'none'
  return prepared.sign === now.sign && prepared.counts.letters === held ? 'ready' : 'stale'
}

/** The deed that the letters of a call wait for. */
export const heldForCall = (callId: string): string => `announcement:${callId}`
