import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { theSemester } from '../../semester/queries.server.ts'
import { putHanded } from '../folders.store.server.ts'
import { mayKeepFolders } from '../policy.ts'

/**
 * Writes that parts are handed out, or came back: of a piece, of a player's folder, or one part. Those that are already
 * are left as they stand. Gives how many. Throws missing.
 */
export async function handParts(
  ctx: Context,
  actor: Actor,
  term: string,
  { pieceId, childId, way }: { pieceId: string | null; childId: string | null; way: 'out' | 'back' },
): Promise<number> {
  return ctx.tx(async (tx) => {
    if (!mayKeepFolders(await standingOf(tx, actor))) throw missing()
    const { id: semesterId } = await theSemester(tx, term)
    const of = { ...(pieceId && { pieceId }), ...(childId && { childId }) }
    const count = await putHanded(tx, semesterId, of, way, ctx.now)
    if (count > 0) await ctx.note(tx, 'folders.handed', semesterId, { way, parts: count })
    return count
  })
}
