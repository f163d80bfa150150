/** A round as files for other programs: a calendar and a track. Open to everyone. */
import { addressIn } from '#app/i18n/addresses.ts'
import { myRound } from '#app/i18n/my-round.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { sayDate, sayHours, sayTime } from '#app/kernel/say-when.ts'
import { instantOf } from '#app/kernel/when.ts'
import { calendarText } from '#app/platform/calendar/calendar-text.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { momentOf, roundPlaces } from './my-round.server.ts'
import type { Round } from './my-round.ts'
import type { PlannedStop } from './plan.ts'
import { entriesOfPlan } from './round-entries.ts'
import { gpxOf } from './round-track.ts'
import { roundView, toShare } from './round-view.ts'

async function planned(ctx: Context, asked: Round, locale: Locale) {
  const places = await roundPlaces(ctx)
  const view = places && roundView(asked, null, places, momentOf(ctx))
  if (!view?.plan || view.plan.stops.length === 0) throw missing()
  const { plan, round } = view
  return {
    plan,
    href: ctx.settings.publicUrl + addressIn(locale, 'myRound') + toShare(round),
    title: say(locale, myRound.fileTitle, { day: sayDate(plan.day, locale) }),
    stop: ({ place: { number, artists, name } }: PlannedStop) =>
      say(locale, myRound.fileStop, { number, names: artists.map((one) => one.name).join(', ') || name }),
    note: ({ arrives, hours }: PlannedStop) =>
      say(locale, myRound.fileNote, {
        arrives: sayTime(arrives, locale),
        hours: sayHours(hours.opens, hours.closes, locale),
      }),
  }
}

/** Each stop as an entry from when the visit begins until one leaves. Throws missing for a round with no stops. */
export async function roundCalendar(ctx: Context, asked: Round, locale: Locale): Promise<string> {
  const { plan, title, href, stop, note } = await planned(ctx, asked, locale)
  const entries = entriesOfPlan(plan, { title: stop, text: note }).flatMap(({ date, from, to, ...entry }) => {
    const [starts, ends] = [instantOf(date, from), instantOf(date, to)]
    return starts && ends ? [{ ...entry, sequence: 0, changedAt: ctx.now, starts, ends, href, cancelled: false }] : []
  })
  return calendarText(title, entries, locale)
}

/** The stops as waypoints and as a route. Throws missing for a round with no stops. */
export async function roundTrack(ctx: Context, asked: Round, locale: Locale): Promise<string> {
  const { plan, title, href, stop, note } = await planned(ctx, asked, locale)
  const about = say(locale, myRound.fileAbout, { count: plan.stops.length })
  return gpxOf(plan, { name: title, about, href, stop, note })
}
