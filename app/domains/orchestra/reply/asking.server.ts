import { orchestraReply } from '#app/i18n/orchestra-reply.ts'
import { say } from '#app/i18n/words.ts'
import { lastDayBefore, sayDate } from '#app/kernel/say-when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Telling } from '../post/note.ts'
import { toldOf } from '../post/tell-guardian.server.ts'
import { type RosterChild, rosterOfSeminar } from '../queries.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { silentOf } from './rules.ts'
import { listed } from './say-reply.ts'
import { listReplies } from './store.server.ts'

/** The children of a seminar of whom nothing was said on some day that is not over. */
export async function silentAt(ctx: Context, tx: Tx, seminar: Seminar): Promise<RosterChild[]> {
  const roster = await rosterOfSeminar(tx, seminar.id)
  const replies = await listReplies(tx, seminar.id)
  const silent = new Set(
    silentOf(
      roster.map(({ childId }) => childId),
      seminar.days,
      replies,
      ctx.now,
    ),
  )
  return roster.filter(({ childId }) => silent.has(childId))
}

/** The question to each guardian of these children, with the names of the own ones. */
export async function questionsTo(
  tx: Tx,
  seminar: Seminar,
  silent: readonly RosterChild[],
  keyOf: (guardianId: string) => string,
): Promise<Telling[]> {
  const names = new Map(silent.map(({ childId, name }) => [childId, name]))
  const told = await toldOf(tx, [...names.keys()])
  const guardians = new Map(told.map((one) => [one.guardianId, one]))
  const [first] = seminar.days
  const last = seminar.days.at(-1)
  return [...guardians.values()].map(({ guardianId, locale }) => {
    const own = told
      .filter((one) => one.guardianId === guardianId)
      .map(({ childId }) => (names.get(childId) ?? '').split(' ')[0] ?? '')
    const title = (locale === 'en' && seminar.titleEn) || seminar.titleNb
    const days =
      first && last && first !== last
        ? say(locale, orchestraReply.fromTo, { from: sayDate(first.date, locale), to: sayDate(last.date, locale) })
        : first
          ? sayDate(first.date, locale)
          : ''
    return {
      ...{ guardianId, key: keyOf(guardianId), urgency: 'gathered' as const, path: '' },
      title: say(locale, orchestraReply.askTitle, { title }),
      text: [
        say(locale, orchestraReply.askText, { names: listed(own, locale), days, place: seminar.venue }),
        seminar.answerBy
          ? say(locale, orchestraReply.askBy, {
              when: sayDate(lastDayBefore(seminar.answerBy), locale),
            })
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    }
  })
}
