import type { MailParts } from '#app/kernel/mail.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** A mail ready to read: its words are chosen when it is posted, in the receiver's language. */
export type Letter = MailParts

/** Posts a letter; the same key a second time changes nothing. */
export async function post(tx: Tx, letter: Letter, now: Date): Promise<void> {
  const { to, sendAfter, ...rest } = letter
  const data = {
    ...rest,
    toEmail: to.email,
    toName: to.name,
    personId: to.personId ?? null,
    postedAt: now,
    sendAfter: sendAfter ?? now,
  }
  await tx.mail.upsert({ where: { key: letter.key }, create: data, update: {} })
}

/** Letters that are due, oldest first. */
export const listDue = (tx: Tx, now: Date, most: number) =>
  tx.mail.findMany({
    where: { sentAt: null, sendAfter: { lte: now }, attempts: { lt: 12 } },
    orderBy: { postedAt: 'asc' },
    take: most,
  })

/** True when this worker now holds the letter until sendAfter; false when another was quicker. */
export async function holdLetter(tx: Tx, id: string, attempts: number, until: Date): Promise<boolean> {
  const { count } = await tx.mail.updateMany({
    where: { id, attempts, sentAt: null },
    data: { attempts: attempts + 1, sendAfter: until },
  })
  return count === 1
}

export const markSent = (tx: Tx, id: string, at: Date) =>
  tx.mail.update({ where: { id }, data: { sentAt: at, lastError: null } })
export const markFailed = (tx: Tx, id: string, lastError: string) =>
  tx.mail.update({ where: { id }, data: { lastError: lastError.slice(0, 500) } })

/** A page of the outbox, newest first; `search` looks in subject and address. */
export async function outboxPage(tx: Tx, search: string, skip: number, take: number) {
  const where = search
    ? { OR: [{ toEmail: { contains: search.toLowerCase() } }, { subject: { contains: search } }] }
    : {}
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
  }
  const [letters, total] = await Promise.all([
    tx.mail.findMany({ where, select, orderBy: [{ postedAt: 'desc' }, { id: 'desc' }], skip, take }),
    tx.mail.count({ where }),
  ])
  return { letters, total }
}

export const findLetter = (tx: Tx, id: string) => tx.mail.findUnique({ where: { id } })
