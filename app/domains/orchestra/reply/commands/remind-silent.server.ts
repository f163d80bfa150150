import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellGuardians } from '../../post/tell-guardian.server.ts'
import { standingOf } from '../../queries.server.ts'
import { partsIn } from '../../standing.ts'
import { questionsTo, silentAt } from '../asking.server.ts'
import { mayEnterReplies } from '../policy.ts'
import { shownSeminar } from '../saving.server.ts'

/**
 * Asks the families that have not answered once more, in the letter of the day; at most once a day. Throws forbidden for
 * others who work at the seminar, and missing for the rest. Gives how many guardians are asked now.
 */
export async function remindSilent(ctx: Context, actor: Actor, seminarId: string): Promise<number> {
  return ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    if (!mayEnterReplies(standing, seminarId)) throw partsIn(standing, seminarId).length > 0 ? forbidden() : missing()
    const seminar = await shownSeminar(tx, seminarId)
    const silent = await silentAt(ctx, tx, seminar)
    const keyOf = (guardianId: string) => `remind:${seminar.id}:${civilDateOf(ctx.now)}:${guardianId}`
    const count = await tellGuardians(ctx, tx, await questionsTo(tx, seminar, silent, keyOf))
    if (count > 0) await ctx.note(tx, 'reply.reminded', seminar.id, { guardians: count })
    return count
  })
}
