import { openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { noticeOf, type TodayLink, todayOf, type Wish } from '../notice.ts'
import { listNotices, putNotice, removeNotice } from '../notices.store.server.ts'
import { theStudio } from '../own.server.ts'
import { mayLinkSayOfToday, maySayOfToday } from '../policy.ts'

/** Who says it: someone who is signed in, or whoever holds the link of a mail. */
export type Voice = { actor: Actor } | { link: TodayLink }

/**
 * Says of a studio's day that it is open, closed, or away for a moment; `hours` takes that back. It is seen at once on
 * every public page. The same twice changes nothing. Throws missing for another's studio and for a link that does not
 * hold, conflict on a day that is none of the edition's, or when the wish makes no sense at this time of the day.
 */
export async function sayOfToday(ctx: Context, voice: Voice, studioId: string, wish: Wish): Promise<void> {
  await ctx.tx(async (tx) => {
    const studio = await theStudio(tx, studioId)
    const date = civilDateOf(ctx.now)
    const may =
      'actor' in voice ? maySayOfToday(voice.actor, studio.participants) : mayLinkSayOfToday(voice.link, studio, date)
    if (!may) throw missing()
    const days = await openDaysOf(tx, studio.editionId)
    if (!days.some((day) => day.kind === 'studio' && day.date === date)) throw conflict('today.notOpenDay')
    const notice = noticeOf(wish, todayOf(studio.days, await listNotices(tx, studioId), ctx.now))
    if (notice === undefined) throw conflict('today.notNow')
    const byLink = 'link' in voice
    if (notice) {
      await putNotice(tx, studioId, notice, { at: ctx.now, byId: byLink ? null : voice.actor.personId })
      await ctx.note(tx, 'studio.said', studioId, { kind: notice.kind, until: notice.until, byLink })
    } else if (await removeNotice(tx, studioId, date)) {
      await ctx.note(tx, 'studio.took-back', studioId, { byLink })
    }
  })
}
