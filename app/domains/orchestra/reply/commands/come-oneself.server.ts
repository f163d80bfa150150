import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { findSelf } from '../musician.server.ts'
import { mayReplyOneself } from '../policy.ts'
import { comingWords, saveWords, shownSeminar } from '../saving.server.ts'

/**
 * A young musician comes on every day of a seminar that is not over and of which nothing was said, with one tap. Throws
 * missing for who is no musician or does not play there, and forbidden below the age of the settings. Gives how many
 * answers are new.
 */
export async function comeOneself(ctx: Context, actor: Actor, seminarId: string): Promise<number> {
  return ctx.tx(async (tx) => {
    const musician = await findSelf(ctx, tx, actor)
    if (!musician) throw missing()
    if (!mayReplyOneself(musician.standing, musician.childId, musician.own)) throw forbidden('orchestraReply.tooYoung')
    const seminar = await shownSeminar(tx, seminarId)
    const by = { personId: actor.personId, through: 'site' as const }
    return saveWords(ctx, tx, seminar, comingWords(seminar, [musician.childId], ctx.now), by)
  })
}
