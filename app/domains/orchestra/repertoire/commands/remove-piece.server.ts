import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayKeepRepertoire, mayReadRepertoire } from '../policy.ts'
import { thePiece } from '../queries.server.ts'
import { countUses, removePieceRow } from '../store.server.ts'

/** Takes a piece out of the library. Throws missing, forbidden, and conflict for one that was or is played. */
export async function removePiece(ctx: Context, actor: Actor, id: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    if (!mayReadRepertoire(standing)) throw missing()
    await thePiece(tx, id)
    if (!mayKeepRepertoire(standing)) throw forbidden()
    if ((await countUses(tx, id)) > 0) throw conflict('orchestraRepertoire.isPlayed')
    await removePieceRow(tx, id)
    await ctx.note(tx, 'piece.removed', id)
  })
}
