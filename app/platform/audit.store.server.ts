import type { Tx } from '#app/platform/db/client.server.ts'

export interface Deed {
  at: Date
  actorId: string | null
  deed: string
  subjectId: string
  facts?: Record<string, string | number | boolean | null | string[]> | undefined
}

/** Adds one entry; there is no way to change or remove one. */
export async function noteDeed(tx: Tx, entry: Deed): Promise<void> {
  const { facts, ...rest } = entry
  await tx.auditEntry.create({ data: facts ? { ...rest, facts } : rest })
}

/** The latest deeds, newest first. */
export const listDeeds = (tx: Tx, subjectId: string | null, most: number) =>
  tx.auditEntry.findMany({
    ...(subjectId ? { where: { subjectId } } : {}),
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: most,
  })
