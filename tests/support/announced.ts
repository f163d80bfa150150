import type { Db } from '#app/platform/db/client.server.ts'

/** Makes the decisions of every call known without letters, as an announcement at `at` would; null takes it back. */
export async function markAnnounced(db: Db, at: Date | null): Promise<void> {
  await db.edition.updateMany({ data: { announcedAt: at } })
  await db.call.updateMany({ data: { announcedAt: at } })
}
