import type { MailParts } from '#app/kernel/mail.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** Most times that a letter is tried before it is given up. */
export const MOST_TRIES = 12

/** A mail ready to read: its words are chosen when it is posted, in the receiver's language. */
export type Letter = MailParts & {
  /** The deed that it waits for, as "announcement:<call>": until it is released it is sent to nobody. */
  heldFor?: string
  /** The bulk mailing that it belongs to, as "newsletter:<issue>"; without one it is about the receiver's own matters. */
  bulk?: string
  /** Where one click unsubscribes from the bulk mailing (RFC 8058). */
  unsubscribe?: string
}

function rowOf({ to, sendAfter, enclosures, ...rest }: Letter, now: Date) {
  return {
    ...rest,
    ...(enclosures && enclosures.length > 0 ? { enclosures: enclosures.map((one) => ({ ...one })) } : {}),
    toEmail: to.email,
    toName: to.name,
    personId: to.personId ?? null,
    postedAt: now,
    sendAfter: sendAfter ?? now,
  }
}

/** Posts a letter; the same key a second time changes nothing. */
export async function post(tx: Tx, letter: Letter, now: Date): Promise<void> {
  await tx.mail.upsert({ where: { key: letter.key }, create: rowOf(letter, now), update: {} })
}

/** Letters that go into one statement. */
const AT_ONCE = 200

/** Posts many letters in few statements; a key that was posted before changes nothing. Gives how many are new. */
export async function postAll(tx: Tx, letters: readonly Letter[], now: Date): Promise<number> {
  const byKey = new Map(letters.map((letter) => [letter.key, letter]))
  const keys = [...byKey.keys()]
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const known = await tx.mail.findMany({
      where: { key: { in: keys.slice(from, from + AT_ONCE) } },
      select: { key: true },
    })
    for (const { key } of known) byKey.delete(key)
  }
  const rows = [...byKey.values()].map((letter) => rowOf(letter, now))
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx.mail.createMany({ data: rows.slice(from, from + AT_ONCE) })
  return rows.length
}

/** Which of these keys were posted before. */
export async function postedKeys(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  const posted = new Set<string>()
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const where = { key: { in: keys.slice(from, from + AT_ONCE) } }
    for (const { key } of await tx.mail.findMany({ where, select: { key: true } })) posted.add(key)
  }
  return posted
}

/** How many letters whose keys begin alike were posted since. */
export const countPosted = (tx: Tx, begins: string, since: Date): Promise<number> =>
  tx.mail.count({ where: { key: { startsWith: begins }, postedAt: { gte: since } } })

/** Lets go of the letters that waited for a deed: from `now` they are due. Gives how many. */
export async function releaseHeld(tx: Tx, heldFor: string, now: Date): Promise<number> {
  const data = { heldFor: null, postedAt: now, sendAfter: now }
  return (await tx.mail.updateMany({ where: { heldFor }, data })).count
}

/** Takes away the letters that wait for a deed: they are not true any more, and were sent to nobody. Gives how many. */
export const removeHeld = async (tx: Tx, heldFor: string): Promise<number> =>
  (await tx.mail.deleteMany({ where: { heldFor, sentAt: null } })).count

/** How many letters wait for a deed. */
export const countHeld = (tx: Tx, heldFor: string): Promise<number> => tx.mail.count({ where: { heldFor } })

/**
 * Letters that are due, oldest first: those about the receivers' own matters, or those of bulk mailings. One that waits
 * for a deed is never due, and neither is one that the receiver's mail server turned down for good.
 */
export const listDue = (tx: Tx, now: Date, most: number, ofBulk = false) =>
  tx.mail.findMany({
    where: {
      ...{ sentAt: null, heldFor: null, refusedAt: null, sendAfter: { lte: now }, attempts: { lt: MOST_TRIES } },
      bulk: ofBulk ? { not: null } : null,
    },
    orderBy: { postedAt: 'asc' },
    take: most,
  })

/** True when this worker now holds the letter until sendAfter; false when another was quicker, or it waits for a deed. */
export async function holdLetter(tx: Tx, id: string, attempts: number, until: Date): Promise<boolean> {
  const { count } = await tx.mail.updateMany({
    where: { id, attempts, sentAt: null, heldFor: null },
    data: { attempts: attempts + 1, sendAfter: until },
  })
  return count === 1
}

// A letter of a bulk mailing may be taken away while it is on its way: then there is nothing to mark.
export const markSent = (tx: Tx, id: string, at: Date) =>
  tx.mail.updateMany({ where: { id }, data: { sentAt: at, lastError: null } })
export const markFailed = (tx: Tx, id: string, lastError: string) =>
  tx.mail.updateMany({ where: { id }, data: { lastError: lastError.slice(0, 500) } })
/** The receiver's mail server turned it down for good: it is not tried again. */
export const markRefused = (tx: Tx, id: string, at: Date, lastError: string) =>
  tx.mail.updateMany({ where: { id }, data: { refusedAt: at, lastError: lastError.slice(0, 500) } })

/**
 * A page of the outbox, newest first; `search` looks in address and subject, but not in subjects of letters whose key
 * begins with `hiddenKeys`. Letters of bulk mailings stand apart: thousands of them would hide the others.
 */
export async function outboxPage(
  tx: Tx,
  search: string,
  skip: number,
  take: number,
  hiddenKeys: string | null,
  ofBulk = false,
) {
  // What is not shown is not searched either: a hit would tell it.
  const subject = { subject: { contains: search }, ...(hiddenKeys ? { NOT: { key: { startsWith: hiddenKeys } } } : {}) }
  const where = {
    bulk: ofBulk ? { not: null } : null,
    ...(search ? { OR: [{ toEmail: { contains: search.toLowerCase() } }, subject] } : {}),
  }
  const select = {
    id: true,
    key: true,
    toEmail: true,
    toName: true,
    subject: true,
    postedAt: true,
    sentAt: true,
    attempts: true,
    lastError: true,
    refusedAt: true,
    heldFor: true,
  }
  const [letters, total] = await Promise.all([
    tx.mail.findMany({ where, select, orderBy: [{ postedAt: 'desc' }, { id: 'desc' }], skip, take }),
    tx.mail.count({ where }),
  ])
  return { letters, total }
}

/** Deletes letters that were sent before an instant, or only counts them. */
export async function forgetLetters(tx: Tx, before: Date, dryRun: boolean): Promise<number> {
  const where = { sentAt: { lte: before } }
  return dryRun ? tx.mail.count({ where }) : (await tx.mail.deleteMany({ where })).count
}

/** Letters that were sent whose keys begin with one of these: what each of them is, and when it went. */
export const listSentByKey = async (tx: Tx, beginnings: readonly string[]): Promise<{ id: string; sentAt: Date }[]> =>
  (
    await tx.mail.findMany({
      where: { sentAt: { not: null }, OR: beginnings.map((key) => ({ key: { startsWith: key } })) },
      select: { id: true, sentAt: true },
    })
  ).flatMap(({ id, sentAt }) => (sentAt ? [{ id, sentAt }] : []))

/** Deletes letters. Gives how many went. */
export const removeLetters = async (tx: Tx, ids: readonly string[]): Promise<number> =>
  (await tx.mail.deleteMany({ where: { id: { in: [...ids] } } })).count

const lettersTo = (personId: string, email: string) => ({
  // One that waits for an announcement would tell it.
  heldFor: null,
  OR: [{ personId }, ...(email ? [{ toEmail: email }] : [])],
})
/** The letters to a person, newest first; those that wait for a deed that has not happened are left out. */
export const listLettersTo = (tx: Tx, personId: string, email: string) =>
  tx.mail.findMany({
    where: lettersTo(personId, email),
    select: { key: true, subject: true, text: true, postedAt: true, sentAt: true },
    orderBy: [{ postedAt: 'desc' }, { id: 'desc' }],
  })
/** Deletes the letters to a person, sent or not. */
export const removeLettersTo = (tx: Tx, personId: string, email: string) =>
  tx.mail.deleteMany({ where: lettersTo(personId, email) })

export const findLetter = (tx: Tx, id: string) => tx.mail.findUnique({ where: { id } })

/** Counts every letter that waits as sent at a moment: nobody stands behind the addresses of a demonstration. */
export const settleLetters = (tx: Tx, at: Date) =>
  tx.mail.updateMany({ where: { sentAt: null, heldFor: null }, data: { sentAt: at } })

/** Which of these letters were posted before, by their keys. */
export async function postedAmong(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = { in: keys.slice(from, from + AT_ONCE) }
    for (const { key } of await tx.mail.findMany({ where: { key: some }, select: { key: true } })) found.add(key)
  }
  return found
}
