import type { Tx } from '#app/platform/db/client.server.ts'

export interface Deed {
  at: Date
  actorId: string | null
  forId: string | null
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

/** Which lines of the log are wanted; what is left out narrows nothing. */
export interface AuditWish {
  /** Who did it, or for whom it was done, or whom it is about. */
  personId?: string | undefined
  /** How the deed begins, as "application". */
  kind?: string | undefined
  from?: Date | undefined
  /** The first instant that is too late. */
  until?: Date | undefined
}

const whereOf = ({ personId, kind, from, until }: AuditWish) => ({
  ...(personId ? { OR: [{ actorId: personId }, { forId: personId }, { subjectId: personId }] } : {}),
  ...(kind ? { deed: { startsWith: `${kind}.` } } : {}),
  ...(from || until ? { at: { ...(from ? { gte: from } : {}), ...(until ? { lt: until } : {}) } } : {}),
})

export const countAudit = (tx: Tx, wish: AuditWish): Promise<number> => tx.auditEntry.count({ where: whereOf(wish) })

/** Newest first. */
export const listAudit = (tx: Tx, wish: AuditWish, skip: number, take: number) =>
  tx.auditEntry.findMany({ where: whereOf(wish), orderBy: [{ at: 'desc' }, { id: 'desc' }], skip, take })
