/** What families are told of a seminar: each guardian once, whatever the number of children. */
import type { Locale } from '#app/i18n/words.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { tellGuardians, toldOf } from '../post/tell-guardian.server.ts'
import { rosterOfSeminar } from '../queries.server.ts'
import { urgencyOf } from './rules.ts'
import type { Seminar, SeminarDay } from './seminar.ts'

interface News {
  /** What makes it the same news, as "seminar-cancelled:<id>". */
  key: string
  say: (locale: Locale) => { title: string; text: string }
  /** Where it leads on the site, in the reader's language. */
  path?: (locale: Locale) => string
  /** The days that it is about: what comes within 24 hours goes at once. */
  days: readonly SeminarDay[]
}

/** Tells the families of who is expected. Gives how many guardians it is told to. */
export async function tellFamilies(ctx: Context, tx: Tx, seminar: Pick<Seminar, 'id'>, news: News): Promise<number> {
  const roster = await rosterOfSeminar(tx, seminar.id)
  const guardians = await toldOf(
    tx,
    roster.map(({ childId }) => childId),
  )
  const each = new Map(guardians.map((guardian) => [guardian.guardianId, guardian]))
  const urgency = urgencyOf(news.days, ctx.now)
  return tellGuardians(
    ctx,
    tx,
    [...each.values()].map(({ guardianId, locale }) => ({
      ...{ guardianId, key: `${news.key}:${guardianId}`, urgency, path: news.path?.(locale) ?? '' },
      ...news.say(locale),
    })),
  )
}

/** How many guardians such news would reach, for the line before the button. */
export async function familiesReached(tx: Tx, seminarId: string): Promise<number> {
  const roster = await rosterOfSeminar(tx, seminarId)
  const guardians = await toldOf(
    tx,
    roster.map(({ childId }) => childId),
  )
  return new Set(guardians.map(({ guardianId }) => guardianId)).size
}
