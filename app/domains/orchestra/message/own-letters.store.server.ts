import type { Tx } from '#app/platform/db/client.server.ts'

/** The newest letters to groups, by what they are called in the keys of the outbox. */
export const listNewestIds = async (tx: Tx, most: number): Promise<string[]> =>
  (
    await tx.groupMessage.findMany({ select: { id: true }, orderBy: [{ sentAt: 'desc' }, { id: 'desc' }], take: most })
  ).map(({ id }) => id)

/** What stood in letters to groups. */
export const listByIds = (tx: Tx, ids: readonly string[]) =>
  tx.groupMessage.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, subject: true, text: true, emergency: true, sentAt: true },
  })
