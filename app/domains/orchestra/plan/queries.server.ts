/** The plan, for the areas that stand on it. */
import type { Tx } from '#app/platform/context.server.ts'
import type { Session } from './plan.ts'
import { listSessions } from './store.server.ts'

/** Every session of a seminar, in the order of each day. */
export const sessionsOf = (tx: Tx, seminarId: string): Promise<Session[]> => listSessions(tx, { day: { seminarId } })

/** One session with its seminar; null for one that is not there. */
export async function findSession(tx: Tx, id: string): Promise<Session | null> {
  const [session] = await listSessions(tx, { id })
  return session ?? null
}
