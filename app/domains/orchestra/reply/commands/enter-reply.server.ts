import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { partsIn } from '../../standing.ts'
import { mayEnterReplies } from '../policy.ts'
import type { Said } from '../reply.ts'
import { saveWords, seminarOfDay } from '../saving.server.ts'

/**
 * Enters what a family said on the telephone. Throws forbidden for others who work at the seminar, and missing for the
 * rest, for a day of another seminar, and for a child that does not play there.
 */
export async function enterReply(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  entered: Said & { dayId: string; childId: string },
): Promise<void> {
  const { dayId, childId, ...said } = entered
  await ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    if (!mayEnterReplies(standing, seminarId)) throw partsIn(standing, seminarId).length > 0 ? forbidden() : missing()
    const { seminar, day } = await seminarOfDay(tx, dayId)
    if (seminar.id !== seminarId) throw missing()
    const at = said.answer === 'late' || said.answer === 'early' ? said.at : null
    await saveWords(ctx, tx, seminar, [{ day, childId, said: () => ({ ...said, at }) }], {
      ...{ personId: actor.personId, through: 'office' },
    })
  })
}
