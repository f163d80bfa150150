/** What every deed in a library begins with. */
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { mayTouchPortfolio } from './policy.ts'
import type { LibraryWork } from './portfolio.ts'
import { findLibraryWork } from './store.server.ts'

/** A work of the own library. Throws missing for one that is not there, and for another's: the two are not told apart. */
export async function ownLibraryWork(tx: Tx, actor: Actor, id: string): Promise<LibraryWork> {
  const work = await findLibraryWork(tx, id)
  if (!work || !mayTouchPortfolio(actor, work)) throw missing('portfolio.workGone')
  return work
}
