import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { seminarTold } from '#app/i18n/orchestra-seminar-told.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theReadSeminar } from '../own.server.ts'
import { mayPlanSeasons } from '../policy.ts'
import { daysLeft, isOver } from '../rules.ts'
import { sayDays, sayTitle } from '../say-seminar.ts'
import { countUpDays, touchSeminar } from '../store.server.ts'
import { tellFamilies } from '../tell-families.server.ts'

/**
 * Calls a seminar off. It stays in every calendar as cancelled, and the families are told with what the secretariat writes:
 * in the letter of the day, or at once when a day begins within 24 hours. It cannot be undone; doing it again changes
 * nothing. Gives how many guardians are told. Throws missing, forbidden, or conflict for one that is over.
 */
export async function cancelSeminar(ctx: Context, actor: Actor, id: string, reason: string): Promise<number> {
  return ctx.tx(async (tx) => {
    const { seminar, standing } = await theReadSeminar(tx, actor, id)
    if (!mayPlanSeasons(standing)) throw forbidden()
    if (seminar.cancelledAt) return 0
    if (isOver(seminar.days, ctx.now)) throw conflict('orchestraSeminar.isOver')
    await touchSeminar(tx, id, { cancelledAt: ctx.now, changedAt: ctx.now })
    await countUpDays(tx, { seminarId: id }, ctx.now)
    const told =
      seminar.publishedAt === null
        ? 0
        : await tellFamilies(ctx, tx, seminar, {
            key: `seminar-cancelled:${id}`,
            days: daysLeft(seminar.days, ctx.now),
            path: (locale) => addressIn(locale, 'family'),
            say: (locale) => ({
              title: say(locale, seminarTold.cancelledTitle, { title: sayTitle(seminar, locale) }),
              text: [say(locale, seminarTold.cancelledText, { days: sayDays(seminar.days, locale) }), reason]
                .filter(Boolean)
                .join('\n'),
            }),
          })
    await ctx.note(tx, 'seminar.cancelled', id, { told })
    return told
  })
}
