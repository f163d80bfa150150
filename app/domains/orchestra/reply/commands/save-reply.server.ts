import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { familyStanding } from '../family-standing.server.ts'
import { mayReplyFor } from '../policy.ts'
import { saveWords, seminarOfDay, type Tapped, wordOf } from '../saving.server.ts'

/**
 * Saves a guardian's answer for a child and a day. A tap on what stands already changes nothing; a tap on something else
 * begins anew, without the reason of before. Throws missing for a child that is not the guardian's, and conflict when the
 * day is over.
 */
export async function saveReply(ctx: Context, guardianId: string, tapped: Tapped): Promise<{ seminarId: string }> {
  return ctx.tx(async (tx) => {
    if (!mayReplyFor(await familyStanding(tx, guardianId), tapped.childId)) throw missing()
    const { seminar, day } = await seminarOfDay(tx, tapped.dayId)
    await saveWords(ctx, tx, seminar, [wordOf(day, tapped)], { personId: guardianId, through: 'link' })
    return { seminarId: seminar.id }
  })
}
