import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { seminarTold } from '#app/i18n/orchestra-seminar-told.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theReadSeminar } from '../own.server.ts'
import { mayEditSeminar } from '../policy.ts'
import { endOf } from '../rules.ts'
import { sayTitle } from '../say-seminar.ts'
import { hasAttendance, removeDay as removeRow, touchSeminar } from '../store.server.ts'
import { tellFamilies } from '../tell-families.server.ts'

/**
 * Takes a day out of a seminar, with its sessions and what was answered for it. Where families know of it, it stays in
 * their calendars as cancelled, and they are told. Gives how many guardians are told. Throws missing, forbidden, or conflict
 * for a day on which attendance was taken, and for the last day of a published seminar: that is to call it off.
 */
export async function removeDay(ctx: Context, actor: Actor, id: string, dayId: string): Promise<number> {
  return ctx.tx(async (tx) => {
    const { seminar, standing } = await theReadSeminar(tx, actor, id)
    if (!mayEditSeminar(standing, id)) throw forbidden()
    if (seminar.cancelledAt) throw conflict('orchestraSeminar.isCancelled')
    const day = seminar.days.find((one) => one.id === dayId)
    if (!day) throw missing()
    if (await hasAttendance(tx, dayId)) throw conflict('seminarTold.hasAttendance')
    const isKnown = seminar.publishedAt !== null
    if (isKnown && seminar.days.length === 1) throw conflict('seminarTold.lastDay')
    await removeRow(tx, day, isKnown ? ctx.now : null)
    await touchSeminar(tx, id, { changedAt: ctx.now })
    await ctx.note(tx, 'seminar.day-removed', id, { date: day.date })
    if (!isKnown || endOf(day) <= ctx.now) return 0
    return tellFamilies(ctx, tx, seminar, {
      key: `seminar-day-removed:${dayId}`,
      days: [day],
      path: (locale) => addressIn(locale, 'family'),
      say: (locale) => ({
        title: say(locale, seminarTold.dayRemovedTitle, { title: sayTitle(seminar, locale) }),
        text: say(locale, seminarTold.dayRemovedText, { day: sayDate(day.date, locale) }),
      }),
    })
  })
}
