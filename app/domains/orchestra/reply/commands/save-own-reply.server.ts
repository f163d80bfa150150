import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { findSelf } from '../musician.server.ts'
import { mayReplyOneself } from '../policy.ts'
import { saveWords, seminarOfDay, type Tapped, wordOf } from '../saving.server.ts'

/**
 * Saves what a young musician says of one's own day. The latest word stands, whether the young person's or a guardian's,
 * and the coach and the leader hear of it as they hear of a guardian's. Throws missing for who is no musician, for
 * another's day and for a seminar that one does not play at, forbidden below the age of the settings, and conflict when
 * the day is over.
 */
export async function saveOwnReply(ctx: Context, actor: Actor, tapped: Tapped): Promise<{ seminarId: string }> {
  return ctx.tx(async (tx) => {
    const musician = await findSelf(ctx, tx, actor)
    if (musician?.childId !== tapped.childId) throw missing()
    if (!mayReplyOneself(musician.standing, musician.childId, musician.own)) throw forbidden('orchestraReply.tooYoung')
    const { seminar, day } = await seminarOfDay(tx, tapped.dayId)
    await saveWords(ctx, tx, seminar, [wordOf(day, tapped)], { personId: actor.personId, through: 'site' })
    return { seminarId: seminar.id }
  })
}
