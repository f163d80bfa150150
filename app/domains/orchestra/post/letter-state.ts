/** What has become of what somebody was told: whether the letter went, waits, or did not arrive. */

import type { Urgency } from './note.ts'
import { isEvening, nextEvening } from './rules.ts'

/**
 * `sent`: the letter went. `onItsWay`: it is in the outbox, or goes any moment. `waits`: it goes with the letter of an
 * evening, from `at`. `next`: with the next letter to the address, whenever that is. `failed`: the mail server of the
 * receiver turned it down, or all tries were in vain. `noAddress`: there is nowhere to send it.
 */
export type LetterState =
  | { is: 'sent' | 'waits'; at: Date }
  | { is: 'onItsWay' | 'next' | 'failed' | 'noAddress'; at: null }

/** A letter of the outbox, as far as it tells what became of it. */
export interface PostedLetter {
  key: string
  subject: string
  postedAt: Date
  sentAt: Date | null
  /** Turned down for good, at once or by a letter that came back. */
  refusedAt: Date | null
  attempts: number
  /** The first instant at which it may go, or is tried again. */
  sendAfter: Date
}

/** A note as far as it decides which letter it went with. */
export interface NoteOfLetter {
  id: string
  urgency: Urgency
  title: string
  notBefore: Date
  /** When it was put into a letter; that letter was posted at the same instant. */
  sentAt: Date | null
}

const plain = (is: 'onItsWay' | 'next' | 'failed' | 'noAddress'): LetterState => ({ is, at: null })

/** What has become of a letter in the outbox. @param mostTries after so many it is given up */
export function stateOfLetter(letter: PostedLetter, mostTries: number, now: Date): LetterState {
  // One that came back was sent before it was turned down.
  if (letter.refusedAt) return plain('failed')
  if (letter.sentAt) return { is: 'sent', at: letter.sentAt }
  if (letter.attempts >= mostTries) return plain('failed')
  if (letter.attempts === 0 && letter.sendAfter > now) return { is: 'waits', at: letter.sendAfter }
  return plain('onItsWay')
}

/**
 * The letter that a note went with, among those to the guardian. An emergency has a letter of its own; where two share an
 * address its key may be that of the other's note, and the subject tells.
 */
export function letterOf(note: NoteOfLetter, letters: readonly PostedLetter[]): PostedLetter | null {
  const together = letters.filter(({ postedAt }) => postedAt.getTime() === note.sentAt?.getTime())
  if (note.urgency === 'gathered') return together.find(({ key }) => key.startsWith('family-day:')) ?? null
  const own = together.find(({ key }) => key === `family-now:${note.id}`)
  const said = ({ key, subject }: PostedLetter) => key.startsWith('family-now:') && subject.startsWith(note.title)
  return own ?? together.find(said) ?? null
}

/**
 * What has become of a note. A letter that is no longer kept was posted, and is taken to have gone then.
 * @param letter that it went with; null: none is kept
 */
export function stateOfNote(
  note: NoteOfLetter,
  letter: PostedLetter | null,
  around: { hasAddress: boolean; mostTries: number; now: Date },
): LetterState {
  const { hasAddress, mostTries, now } = around
  if (note.sentAt) return letter ? stateOfLetter(letter, mostTries, now) : { is: 'sent', at: note.sentAt }
  if (!hasAddress) return plain('noAddress')
  if (note.urgency === 'emergency') return plain('onItsWay')
  if (note.notBefore > now) return { is: 'waits', at: note.notBefore }
  // Overdue: in the evening it goes within the minute, or tomorrow when the address has had its letter.
  return isEvening(now) ? plain('next') : { is: 'waits', at: nextEvening(now) }
}
