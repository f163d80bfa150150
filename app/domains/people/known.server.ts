/** People whom another domain makes known, names and greets, in its own transaction and by its own policy. */
import type { Locale } from '#app/i18n/words.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import {
  addPerson,
  findPerson,
  findPersonByEmail,
  findSession,
  putEmail,
  putPerson,
  removeSessionsOf,
  removeTokensFor,
} from './store.server.ts'

export interface Newcomer {
  name: string
  /** Null: no address of one's own. */
  email: string | null
  locale: Locale
  demo: boolean
}

/** Makes a person known. An address that another person has is left out: `email` in the answer says what was kept. */
export async function addKnown(
  ctx: Context,
  tx: Tx,
  { email, ...person }: Newcomer,
): Promise<{ id: string; email: string | null }> {
  const free = email !== null && (await findPersonByEmail(tx, email)) === null ? email : null
  const { id } = await addPerson(tx, { ...person, email: free, createdAt: ctx.now })
  await ctx.note(tx, 'person.added', id)
  return { id, email: free }
}

/** Writes a person's own name, phone and language. */
export const putKnown = async (
  tx: Tx,
  id: string,
  change: { name?: string; phone?: string | null; locale?: Locale },
): Promise<void> => {
  await putPerson(tx, id, change)
}

/**
 * Gives a person an address of one's own, or takes it away; whoever came in by the one before is signed out. False when
 * another person has it: then nothing is changed.
 */
export async function giveAddress(
  tx: Tx,
  person: { id: string; email: string | null },
  email: string | null,
): Promise<boolean> {
  if (email === person.email) return true
  if (email !== null && (await findPersonByEmail(tx, email)) !== null) return false
  if (person.email) await removeTokensFor(tx, person.email)
  await removeSessionsOf(tx, person.id)
  await putEmail(tx, person.id, email)
  return true
}

/** A person as such; null for nobody. */
export const knownPerson = findPerson

/** When a session began; null for one that is not there. For what asks for a sign-in of a moment ago. */
export const sessionStart = async (tx: Tx, sessionId: string): Promise<Date | null> =>
  (await findSession(tx, sessionId))?.startedAt ?? null
