import type { Tx } from '#app/platform/context.server.ts'
import { childrenOf } from '../family/queries.server.ts'
import { NOBODY, type Standing } from '../standing.ts'

/** What a guardian is through the own link: a guardian, and nothing else, whatever the person may be when signed in. */
export async function familyStanding(tx: Tx, guardianId: string): Promise<Standing> {
  return { ...NOBODY, personId: guardianId, children: await childrenOf(tx, guardianId) }
}
