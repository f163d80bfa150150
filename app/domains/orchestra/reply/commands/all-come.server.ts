import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { familyStanding } from '../family-standing.server.ts'
import { mayReplyFor } from '../policy.ts'
import { comingWords, saveWords, shownSeminar } from '../saving.server.ts'
import { instrumentsAt } from '../store.server.ts'

/**
 * Says with one tap that all the guardian's children come, on each day that is not over. What was said already stands:
 * one who was said to be away is not brought back by it. Throws missing for who has no child there. Gives how many
 * answers are new.
 */
export async function allCome(ctx: Context, guardianId: string, seminarId: string): Promise<number> {
  return ctx.tx(async (tx) => {
    const standing = await familyStanding(tx, guardianId)
    const seminar = await shownSeminar(tx, seminarId)
    const own = standing.children.map(({ childId }) => childId).filter((childId) => mayReplyFor(standing, childId))
    const playing = [...(await instrumentsAt(tx, seminarId, own)).keys()]
    if (playing.length === 0) throw missing()
    const by = { personId: guardianId, through: 'link' as const }
    return saveWords(ctx, tx, seminar, comingWords(seminar, playing, ctx.now), by)
  })
}
