/** What is held of a person as such, for that person's own page; whom it is read for the caller's policy says. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { findPersonSince, isRestedOn, listAllGrants, listAllSessions } from './store.server.ts'

/** Roles and sessions, those that are over too, and since when the person is known. */
export async function recordOf(tx: Tx, personId: string) {
  return {
    since: await findPersonSince(tx, personId),
    grants: await listAllGrants(tx, personId),
    sessions: await listAllSessions(tx, personId),
  }
}

/** Whether an application, a seat in a jury or a panel, a part in a seminar or a picture that is kept rests on a person. */
export const hasKeptThings = (tx: Tx, personId: string): Promise<boolean> => isRestedOn(tx, personId)
