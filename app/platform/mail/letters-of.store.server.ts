/** Letters of the outbox as those whom they are for ask after them: which went, and which did not arrive. */
import type { Tx } from '#app/platform/db/client.server.ts'

const state = {
  ...{ key: true, subject: true, postedAt: true, sentAt: true, refusedAt: true, attempts: true, sendAfter: true },
} as const

/**
 * Letters that were posted at one of these instants, to a person, or to several together at one of the person's addresses,
 * of those whose keys begin so. What went to that address for another alone is the other's. One that waits for a deed is
 * left out.
 * @param emails in lower case
 */
export const listPostedAt = async (
  tx: Tx,
  asked: { personId: string; emails: readonly string[]; begins: readonly string[]; at: readonly Date[] },
) =>
  tx.mail.findMany({
    where: {
      ...{ postedAt: { in: [...asked.at] }, heldFor: null },
      AND: [
        { OR: asked.begins.map((key) => ({ key: { startsWith: key } })) },
        { OR: [{ personId: asked.personId }, { personId: null, toEmail: { in: [...asked.emails] } }] },
      ],
    },
    select: state,
    orderBy: { id: 'asc' },
  })

/** Letters by their keys; the newest first. One that waits for a deed is left out. */
export const listByKeys = async (tx: Tx, keys: readonly string[], most: number) =>
  tx.mail.findMany({
    where: { key: { in: [...keys] }, heldFor: null },
    select: state,
    orderBy: [{ postedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
