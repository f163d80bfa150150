import { days, later } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { UNREACHED_AFTER_DAYS } from './rules.ts'
import { listNotesOf, listUnsentSince } from './store.server.ts'

/** Notes that have waited so long that somebody must ring: the guardian has no address. For the secretariat. */
export async function unreachedNotes(
  ctx: Context,
): Promise<{ id: string; name: string; phone: string | null; title: string; since: Date }[]> {
  const rows = await listUnsentSince(ctx.db, later(ctx.now, -days(UNREACHED_AFTER_DAYS)))
  return rows.map(({ id, name, phone, title, notBefore }) => ({ id, name, phone, title, since: notBefore }))
}

/** What was told to a guardian, for the own data file; the newest first. */
export const ownNotes = (tx: Tx, guardianId: string) => listNotesOf(tx, guardianId)
