import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { standingOf } from '../queries.server.ts'
import type { Standing } from '../standing.ts'
import { mayReadSeminar } from './policy.ts'
import type { Seminar } from './seminar.ts'
import { findSeminar } from './store.server.ts'

/**
 * A seminar that the actor works at, and what the actor is. Throws missing for one that does not exist and for one in
 * which the actor has no part: the two are not told apart.
 */
export async function theReadSeminar(
  tx: Tx,
  actor: Actor | null,
  id: string,
): Promise<{ seminar: Seminar; standing: Standing }> {
  const standing = await standingOf(tx, actor)
  const seminar = await findSeminar(tx, id)
  if (!seminar || !mayReadSeminar(standing, id)) throw missing()
  return { seminar, standing }
}
