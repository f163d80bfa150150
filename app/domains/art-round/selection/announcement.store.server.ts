import type { Tx } from '#app/platform/db/client.server.ts'
import type { AnnouncementCounts } from './announcement.ts'

export interface Prepared {
  callId: string
  preparedAt: Date
  preparedById: string | null
  sign: string
  counts: AnnouncementCounts
}

/** What is prepared for a call; null before it, and after the announcement. */
export async function findPrepared(tx: Tx, callId: string): Promise<Prepared | null> {
  const row = await tx.preparedAnnouncement.findUnique({ where: { callId } })
  return row && { ...row, counts: row.counts as unknown as AnnouncementCounts }
}

export async function putPrepared(tx: Tx, { counts, ...prepared }: Prepared): Promise<void> {
  const data = { ...prepared, counts: { ...counts } }
  await tx.preparedAnnouncement.upsert({ where: { callId: prepared.callId }, create: data, update: data })
}

export const removePrepared = (tx: Tx, callId: string) => tx.preparedAnnouncement.deleteMany({ where: { callId } })
