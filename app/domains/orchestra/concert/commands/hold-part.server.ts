import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { rosterOfSemester, standingOf } from '../../queries.server.ts'
import { theSemester } from '../../semester/queries.server.ts'
import { piecesPlayed } from '../folders.server.ts'
import { putHolder, removeHolder } from '../folders.store.server.ts'
import { partsOf } from '../folders.ts'
import { mayKeepFolders } from '../policy.ts'

/**
 * Gives a player a part of a piece, another than before or the first; null takes it away. Throws missing for a player, a
 * piece or a part that the semester does not have.
 */
export async function holdPart(
  ctx: Context,
  actor: Actor,
  term: string,
  { pieceId, childId, part }: { pieceId: string; childId: string; part: string | null },
): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepFolders(await standingOf(tx, actor))) throw missing()
    const { id: semesterId } = await theSemester(tx, term)
    if (part === null) {
      if (!(await removeHolder(tx, semesterId, pieceId, childId))) throw missing()
    } else {
      const played = (await piecesPlayed(tx, semesterId)).find(({ piece }) => piece.id === pieceId)
      const isPlayer = (await rosterOfSemester(tx, semesterId)).some((child) => child.childId === childId)
      if (!isPlayer || !played || !partsOf(played.piece.scoring).some(({ id }) => id === part)) throw missing()
      await putHolder(tx, semesterId, { pieceId, childId, part })
    }
    await ctx.note(tx, 'folders.part-held', pieceId, { childId, part })
  })
}
