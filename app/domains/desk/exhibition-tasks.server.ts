/** What waits for a person in the joint exhibition: asked of its areas, put into words here. */
import { editionById } from '#app/domains/art-round/edition/queries.server.ts'
import { exhibitionsNow } from '#app/domains/exhibition/overview/now.server.ts'
import { freePlaces, nextShiftOf } from '#app/domains/exhibition/shift/queries.server.ts'
import { sayShift } from '#app/domains/exhibition/shift/say-shift.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionShifts } from '#app/i18n/exhibition-shifts.ts'
import { exhibitionWork } from '#app/i18n/exhibition-work.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { DeskTask } from './views.ts'

/** What is to be chased in the exhibitions that one works at; nothing outside their season. */
export async function exhibitionTasks(ctx: Context, actor: Actor, locale: Locale): Promise<DeskTask[]> {
  return (await exhibitionsNow(ctx, actor)).map(({ year, next, chases }) => ({
    text: say(locale, exhibitionWork.now, { year }),
    detail: [
      ...(next ? [say(locale, exhibitionWork.nextDay, { ...next, date: sayDate(next.on, locale) })] : []),
      ...chases.map((one) => `${say(locale, exhibitionWork.chase, one)}.`),
    ].join(' '),
    href: addressIn(locale, 'exhibitionWork', { year }),
    waits: chases.length > 0,
  }))
}

/** The artist's next shift in an exhibition, and whether more are free; nothing when there are none ahead. */
export async function shiftTasks(ctx: Context, actor: Actor, editionId: string, locale: Locale): Promise<DeskTask[]> {
  const today = civilDateOf(ctx.now)
  const free = await freePlaces(ctx.db, editionId, { from: today })
  const next = await nextShiftOf(ctx.db, editionId, actor.personId, today)
  if (next === null && free === 0) return []
  const { year } = await editionById(ctx.db, editionId)
  return [
    {
      text: say(locale, exhibitionShifts.mine),
      detail: [
        ...(next ? [say(locale, exhibitionShifts.nextOwn, { what: sayShift(next, locale) })] : []),
        ...(free > 0 ? [say(locale, exhibitionShifts.stillFree, { count: free })] : []),
      ].join(' '),
      href: addressIn(locale, 'myShifts', { year }),
      waits: next?.date === today,
    },
  ]
}
