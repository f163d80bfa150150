/** What the marketing plan holds of a person, for that person's own page; whom it is read for the caller's policy says. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { listOf } from './own.store.server.ts'
import type { OwnMarketing } from './own-marketing.ts'

/** Lines that name the person as who answers for them, or that the person entered. */
export const ownMarketing = async (tx: Tx, who: { personId: string; name: string }): Promise<OwnMarketing[]> =>
  (await listOf(tx, who)).map(({ edition, ...line }) => ({ year: edition.year, ...line }))
