/** What other domains' commands write of people, in their own transaction, by their own policies. */
import type { Tx } from '#app/platform/db/client.server.ts'
import {
  countOldSessions,
  countOldTokens,
  emptyPerson,
  endOtherSessions,
  removeOldSessions,
  removeOldTokens,
  removePerson,
  removeSessionsOf,
  removeTokensFor,
} from './store.server.ts'

/** Deletes requests to sign in that ran out, and sessions that ended, before these instants; gives how many of each. */
export async function forgetSignIns(
  tx: Tx,
  before: { tokens: Date; sessions: Date },
  dryRun = false,
): Promise<{ signIns: number; sessions: number }> {
  if (dryRun)
    return {
      signIns: await countOldTokens(tx, before.tokens),
      sessions: await countOldSessions(tx, before.sessions),
    }
  const signIns = (await removeOldTokens(tx, before.tokens)).count
  return { signIns, sessions: (await removeOldSessions(tx, before.sessions)).count }
}

/** Ends every session of a person besides one; gives how many lived. */
export const endOthers = async (tx: Tx, personId: string, keep: string, now: Date): Promise<number> =>
  (await endOtherSessions(tx, personId, keep, now)).count

/**
 * Forgets how a person is reached and how they came in. Where nothing rests on the person (`bare`), the row goes too;
 * otherwise the name stays with what is kept.
 */
export async function forgetPerson(tx: Tx, person: { id: string; email: string | null }, bare: boolean): Promise<void> {
  if (person.email) await removeTokensFor(tx, person.email)
  await removeSessionsOf(tx, person.id)
  if (bare) await removePerson(tx, person.id)
  else await emptyPerson(tx, person.id)
}
