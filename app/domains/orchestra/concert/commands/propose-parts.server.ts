import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { theSemester } from '../../semester/queries.server.ts'
import { folderPlayers, piecesPlayed } from '../folders.server.ts'
import { addHolders, listHolders } from '../folders.store.server.ts'
import { proposeParts as partsFor } from '../folders.ts'
import { mayKeepFolders } from '../policy.ts'

/**
 * Gives everybody who has none a part, of one piece or of all of the semester; those that stand are kept. Gives how many.
 * Throws missing.
 */
export async function proposeParts(ctx: Context, actor: Actor, term: string, pieceId: string | null): Promise<number> {
  return ctx.tx(async (tx) => {
    if (!mayKeepFolders(await standingOf(tx, actor))) throw missing()
    const { id: semesterId } = await theSemester(tx, term)
    const pieces = (await piecesPlayed(tx, semesterId)).filter(({ piece }) => pieceId === null || piece.id === pieceId)
    if (pieceId !== null && pieces.length === 0) throw missing()
    let count = 0
    for (const { piece, ensembleIds } of pieces) {
      const players = await folderPlayers(tx, semesterId, ensembleIds)
      const parts = partsFor(piece.scoring, players, await listHolders(tx, semesterId, piece.id))
      await addHolders(tx, semesterId, piece.id, parts)
      count += parts.length
    }
    if (count > 0) await ctx.note(tx, 'folders.proposed', semesterId, { parts: count })
    return count
  })
}
