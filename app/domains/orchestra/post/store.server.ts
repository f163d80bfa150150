import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import type { Telling, Told, WaitingNote } from './note.ts'

/** Rows that go into one statement. */
const AT_ONCE = 200

/** Writes notes down; a key that was told before changes nothing. Gives how many are new. */
export async function addNotes(
  tx: Tx,
  notes: readonly (Telling & { createdAt: Date; notBefore: Date })[],
): Promise<number> {
  const byKey = new Map(notes.map((note) => [note.key, note]))
  const keys = [...byKey.keys()]
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = { in: keys.slice(from, from + AT_ONCE) }
    for (const { key } of await tx.familyNote.findMany({ where: { key: some }, select: { key: true } }))
      byKey.delete(key)
  }
  const rows = [...byKey.values()]
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx.familyNote.createMany({ data: rows.slice(from, from + AT_ONCE) })
  return rows.length
}

const waiting = {
  ...{ id: true, guardianId: true, urgency: true, title: true, text: true, path: true },
  ...{ createdAt: true, notBefore: true },
  guardian: {
    select: {
      linkVersion: true,
      person: { select: { name: true, email: true, locale: true } },
      contacts: { where: { kind: 'email' }, select: { value: true }, orderBy: { id: 'asc' }, take: 1 },
    },
  },
} as const satisfies Prisma.FamilyNoteSelect

/**
 * Notes that are due and not sent, oldest first. A guardian without an e-mail of one's own is written to at the first
 * address that was given.
 */
export async function listWaiting(tx: Tx, now: Date): Promise<WaitingNote[]> {
  const rows = await tx.familyNote.findMany({
    where: { sentAt: null, notBefore: { lte: now } },
    select: waiting,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ guardian: { linkVersion, person, contacts }, ...note }) => ({
    ...note,
    linkVersion,
    name: person.name,
    locale: person.locale === 'en' ? 'en' : 'nb',
    address: (person.email ?? contacts[0]?.value ?? '').trim().toLowerCase() || null,
  }))
}

/** Marks notes as sent; gives how many were not already. */
export const markSent = async (tx: Tx, ids: readonly string[], at: Date): Promise<number> =>
  (await tx.familyNote.updateMany({ where: { id: { in: [...ids] }, sentAt: null }, data: { sentAt: at } })).count

/** The guardians of a child who get mail about it. */
export async function listToldOf(tx: Tx, childIds: readonly string[]): Promise<(Told & { childId: string })[]> {
  const rows = await tx.guardianship.findMany({
    where: { childId: { in: [...childIds] }, until: null, receivesMail: true },
    select: {
      ...{ childId: true, guardianId: true },
      guardian: { select: { person: { select: { name: true, locale: true } } } },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ childId, guardianId, guardian: { person } }) => ({
    ...{ childId, guardianId, name: person.name },
    locale: person.locale === 'en' ? 'en' : 'nb',
  }))
}

/** What was told to a guardian, the newest first. */
export const listNotesOf = (tx: Tx, guardianId: string) =>
  tx.familyNote.findMany({
    where: { guardianId },
    select: { title: true, text: true, createdAt: true, sentAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })

/** The newest of what was told to a guardian, with what says which letter it went in. */
export const listTold = (tx: Tx, guardianId: string, most: number) =>
  tx.familyNote.findMany({
    where: { guardianId },
    select: {
      ...{ id: true, urgency: true, title: true, text: true, path: true },
      ...{ createdAt: true, notBefore: true, sentAt: true },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  })

/** The addresses that a guardian may have been written to at, in lower case; the one that is used now comes first. */
export async function findAddresses(tx: Tx, guardianId: string): Promise<string[]> {
  const guardian = await tx.guardian.findUnique({
    where: { personId: guardianId },
    select: {
      person: { select: { email: true } },
      contacts: { where: { kind: 'email' }, select: { value: true }, orderBy: { id: 'asc' } },
    },
  })
  const given = [guardian?.person.email ?? '', ...(guardian?.contacts ?? []).map(({ value }) => value)]
  return [...new Set(given.map((address) => address.trim().toLowerCase()).filter(Boolean))]
}

/** Takes back notes that have not been sent, by their keys. */
export const removeWaiting = async (tx: Tx, keys: readonly string[]): Promise<number> =>
  (await tx.familyNote.deleteMany({ where: { key: { in: [...keys] }, sentAt: null } })).count

/** Notes that wait since before an instant, with the name of the guardian; the oldest first. */
export async function listUnsentSince(tx: Tx, before: Date) {
  const rows = await tx.familyNote.findMany({
    where: { sentAt: null, notBefore: { lte: before } },
    select: {
      ...{ id: true, guardianId: true, title: true, notBefore: true, urgency: true },
      guardian: { select: { person: { select: { name: true, phone: true, email: true } } } },
    },
    orderBy: [{ notBefore: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  return rows.map(({ guardian: { person }, ...note }) => ({ ...note, ...person }))
}

/** The keys of notes to some guardians that have not been sent, of those that begin alike. */
export const listWaitingKeys = async (
  tx: Tx,
  guardianIds: readonly string[],
  beginning: string,
): Promise<{ guardianId: string; key: string }[]> =>
  tx.familyNote.findMany({
    where: { guardianId: { in: [...guardianIds] }, sentAt: null, key: { startsWith: beginning } },
    select: { guardianId: true, key: true },
    orderBy: { id: 'asc' },
  })
