/** When a family is written to. The promise: one gathered letter a day to an address, and nothing lost or told twice. */
import { addDays, type CivilDate, civilDateOf, instantOf, later, localTimeOf, minutes } from '#app/kernel/when.ts'
import type { FamilyLetter, Urgency, WaitingNote } from './note.ts'

/** The letter of the day goes from five in the afternoon by the clock in Oslo: after school, before supper. */
export const EVENING = '17:00'

/** A note that has waited this long is shown to the secretariat: nobody has read it. */
export const UNREACHED_AFTER_DAYS = 2

/** The next evening's instant, after `now`: what is told at five sharp goes with tomorrow's letter. */
export function nextEvening(now: Date): Date {
  const today = civilDateOf(now)
  for (const date of [today, addDays(today, 1)]) {
    const evening = instantOf(date, EVENING)
    if (evening && evening > now) return evening
  }
  throw new RangeError(`no evening after ${now.toISOString()}`)
}

/** The first instant at which a note goes. */
export const notBeforeOf = (urgency: Urgency, now: Date): Date => (urgency === 'emergency' ? now : nextEvening(now))

/** Whether letters of the day may go now. In the night nobody is written to: what was not sent waits until five. */
export const isEvening = (now: Date): boolean => localTimeOf(now) >= EVENING

/**
 * What makes an address' letter of a day the same letter, whoever makes it: as the key of the outbox it is posted once.
 * `mark` stands for the address.
 */
export const dayKey = (mark: string, date: CivilDate): string => `family-day:${date}:${mark}`

const oldestFirst = (a: WaitingNote, b: WaitingNote): number =>
  a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1)

/**
 * The letters that go now: each emergency by itself, and in the evening one for each address that has had none today.
 * A note whose guardian has no address stays.
 * @param written the addresses that have had their letter of the day
 */
export function lettersDue(notes: readonly WaitingNote[], written: ReadonlySet<string>, now: Date): FamilyLetter[] {
  const due = notes.filter(({ notBefore }) => notBefore <= now).sort(oldestFirst)
  const letters: FamilyLetter[] = []
  const gathered = new Map<string, WaitingNote[]>()
  for (const note of due) {
    const { address, urgency } = note
    if (address === null) continue
    if (urgency === 'emergency') {
      // Two who share an address are told of one thing in one letter.
      const same = letters.find((letter) => letter.address === address && letter.notes.some((one) => isSame(one, note)))
      if (same) same.notes.push(note)
      else letters.push({ address, urgency, notes: [note] })
    } else if (isEvening(now) && !written.has(address)) {
      gathered.set(address, [...(gathered.get(address) ?? []), note])
    }
  }
  for (const [address, own] of gathered) letters.push({ address, urgency: 'gathered', notes: own })
  return letters
}

const isSame = (a: WaitingNote, b: WaitingNote): boolean => a.title === b.title && a.text === b.text

/** What the letter says: the same thing, told to two who share the address, once. */
export const saidOnce = (notes: readonly WaitingNote[]): WaitingNote[] =>
  notes.filter((note, place) => notes.findIndex((one) => isSame(one, note) && one.path === note.path) === place)

/** Whether a note has waited so long that somebody must ring. */
export const isUnreached = (note: { notBefore: Date }, now: Date): boolean =>
  later(note.notBefore, minutes(UNREACHED_AFTER_DAYS * 24 * 60)) <= now

/** How the keys of letters to families begin, both those of the day and emergencies. */
export const FAMILY_LETTER_KEYS = ['family-day:', 'family-now:'] as const
