import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayKeepRepertoire, mayReadRepertoire } from '../policy.ts'
import { thePiece } from '../queries.server.ts'
import { addToRepertoire, findEnsemble, takeFromRepertoire } from '../store.server.ts'

/**
 * Puts a piece on what an ensemble plays in its semester, or takes it off. Twice is as once. Throws missing, forbidden, and
 * invalid for an ensemble that is not there.
 */
export async function playPiece(
  ctx: Context,
  actor: Actor,
  id: string,
  { ensembleId, plays }: { ensembleId: string; plays: boolean },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    if (!mayReadRepertoire(standing)) throw missing()
    await thePiece(tx, id)
    if (!mayKeepRepertoire(standing)) throw forbidden()
    if (!(await findEnsemble(tx, ensembleId))) throw invalid('faults.notAChoice', {}, 'ensembleId')
    const changed = plays ? await addToRepertoire(tx, ensembleId, id) : await takeFromRepertoire(tx, ensembleId, id)
    if (changed) await ctx.note(tx, plays ? 'piece.taken-up' : 'piece.laid-down', id, { ensemble: ensembleId })
  })
}
