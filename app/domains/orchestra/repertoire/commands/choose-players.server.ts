import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayKeepRepertoire, mayReadRepertoire } from '../policy.ts'
import { thePiece } from '../queries.server.ts'
import { type Chosen, withChosen } from '../rules.ts'
import { putPiece } from '../store.server.ts'

/**
 * Says how many players a part must have and may have: a youth orchestra has five flutes on two parts. Throws
 * missing, forbidden, or conflict when someone has changed the piece.
 */
export async function choosePlayers(
  ctx: Context,
  actor: Actor,
  id: string,
  { version, chosen }: { version: number; chosen: readonly Chosen[] },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    if (!mayReadRepertoire(standing)) throw missing()
    const piece = await thePiece(tx, id)
    if (!mayKeepRepertoire(standing)) throw forbidden()
    const scoring = withChosen(piece.scoring, chosen)
    if (!(await putPiece(tx, id, version, { scoring, changedAt: ctx.now }))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'piece.players-chosen', id)
  })
}
