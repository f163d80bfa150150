import type { Context } from '#app/platform/context.server.ts'
import { listPostedAt } from '#app/platform/mail/letters-of.store.server.ts'
import { MOST_TRIES } from '#app/platform/mail/outbox.store.server.ts'
import { letterOf, stateOfNote } from './letter-state.ts'
import { FAMILY_LETTER_KEYS } from './rules.ts'
import { findAddresses, listTold } from './store.server.ts'
import type { LetterLine } from './views.ts'

/**
 * What a guardian was told, the newest first, and what became of it. Only the guardian's own notes are read; of the letters
 * in which they went, whether they arrived.
 * @param most so many at the most
 */
export async function toldTo(ctx: Context, guardianId: string, most: number): Promise<LetterLine[]> {
  const { db, now } = ctx
  const notes = await listTold(db, guardianId, most)
  if (notes.length === 0) return []
  const addresses = await findAddresses(db, guardianId)
  const letters = await listPostedAt(db, {
    ...{ personId: guardianId, emails: addresses, begins: FAMILY_LETTER_KEYS },
    at: notes.flatMap(({ sentAt }) => sentAt ?? []),
  })
  const around = { hasAddress: addresses.length > 0, mostTries: MOST_TRIES, now }
  return notes.map((note) => ({
    ...{ id: note.id, subject: note.title, text: note.text, path: note.path, toldAt: note.createdAt },
    urgent: note.urgency === 'emergency',
    state: stateOfNote(note, letterOf(note, letters), around),
  }))
}
