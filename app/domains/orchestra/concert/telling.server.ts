import { addressIn } from '#app/i18n/addresses.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { hours, instantOf, later } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { tellGuardians, toldOf } from '../post/tell-guardian.server.ts'
import type { Concert } from './concert.ts'
import { playersOfConcert } from './queries.server.ts'
import { sayConcert, sayConcertPlace, sayConcertTime } from './say-concert.ts'

/** What changes so shortly before is told at once. */
const AT_ONCE = hours(24)

/** Tells the guardians of those who play, each once, whatever the number of children. Gives how many. */
export async function tellPlayers(
  ctx: Context,
  tx: Tx,
  concert: Concert,
  what: {
    key: string
    title: { nb: (f: { title: string }) => string; en: (f: { title: string }) => string }
    text: string
  },
): Promise<number> {
  const players = (await playersOfConcert(tx, concert)).filter(({ plays }) => plays)
  const told = await toldOf(
    tx,
    players.map(({ childId }) => childId),
  )
  const starts = instantOf(concert.date, concert.begins)
  const soon = starts !== null && starts <= later(ctx.now, AT_ONCE)
  const guardians = new Map(told.map((one) => [one.guardianId, one]))
  const text = (locale: Locale) =>
    [`${sayConcertTime(concert, locale)}, ${sayConcertPlace(concert)}`, what.text].filter(Boolean).join('\n')
  return tellGuardians(
    ctx,
    tx,
    [...guardians.values()].map(({ guardianId, locale }) => ({
      ...{ guardianId, key: `${what.key}:${guardianId}`, text: text(locale) },
      title: say(locale, what.title, { title: sayConcert(concert, locale) }),
      path: addressIn(locale, 'officeConcert', { id: concert.id }),
      urgency: soon ? 'emergency' : 'gathered',
    })),
  )
}
