import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { seminarTold } from '#app/i18n/orchestra-seminar-told.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theSemesterById } from '../../semester/queries.server.ts'
import { theReadSeminar } from '../own.server.ts'
import { mayEditSeminar } from '../policy.ts'
import { dayFault, endOf } from '../rules.ts'
import { sayTitle } from '../say-seminar.ts'
import { type NewDay, putDay, touchSeminar } from '../store.server.ts'
import { tellFamilies } from '../tell-families.server.ts'

/**
 * Moves a day or its hours. It stays the same entry in every calendar, counted up; where families know of it already they
 * are told, at once when it is within 24 hours. Gives how many guardians are told. Throws missing, forbidden, invalid or
 * conflict.
 */
export async function changeDay(ctx: Context, actor: Actor, id: string, dayId: string, wish: NewDay): Promise<number> {
  return ctx.tx(async (tx) => {
    const { seminar, standing } = await theReadSeminar(tx, actor, id)
    if (!mayEditSeminar(standing, id)) throw forbidden()
    if (seminar.cancelledAt) throw conflict('orchestraSeminar.isCancelled')
    const before = seminar.days.find((day) => day.id === dayId)
    if (!before) throw missing()
    const fault = dayFault(
      wish,
      seminar.days.filter((day) => day !== before),
      await theSemesterById(tx, seminar.semesterId),
    )
    if (fault) throw invalid(`seminarTold.${fault.key}`, {}, fault.field)
    const { date, begins, ends } = before
    if (date === wish.date && begins === wish.begins && ends === wish.ends) return 0
    await putDay(tx, dayId, wish, ctx.now)
    await touchSeminar(tx, id, { changedAt: ctx.now })
    await ctx.note(tx, 'seminar.day-moved', id, { from: date, to: wish.date })
    const after = { ...before, ...wish }
    if (seminar.publishedAt === null || endOf(after) <= ctx.now) return 0
    return tellFamilies(ctx, tx, seminar, {
      key: `seminar-moved:${dayId}:${before.sequence + 1}`,
      days: [before, after].filter((day) => endOf(day) > ctx.now),
      path: (locale) => addressIn(locale, 'family'),
      say: (locale) => ({
        title: say(locale, seminarTold.movedTitle, { title: sayTitle(seminar, locale) }),
        text: say(locale, seminarTold.movedText, {
          from: `${sayDate(date, locale)} ${sayHours(begins, ends, locale)}`,
          to: `${sayDate(wish.date, locale)} ${sayHours(wish.begins, wish.ends, locale)}`,
        }),
      }),
    })
  })
}
