/** The next seminar as a family meets it: who comes, each child's day, and what parents help with. */
import { sayAnswer } from '#app/domains/orchestra/reply/say-reply.ts'
import type { OneTapView, TapDay, TapSeminar } from '#app/domains/orchestra/reply/views.ts'
import { sayDays } from '#app/domains/orchestra/seminar/say-seminar.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraHome as words } from '#app/i18n/orchestra-home.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayHours, sayShortDate } from '#app/kernel/say-when.ts'
import type { FamilySeminar } from './orchestra-home.ts'

/** What one answers for, and where. */
export interface Answering {
  view: OneTapView
  path: string | null
  /** For the children, as their guardian; false: for oneself. */
  guardian: boolean
}

/** The next seminar of each child, children of the same one together; the nearest first. */
export function familySeminars(answering: readonly Answering[], locale: Locale): FamilySeminar[] {
  const found = answering.flatMap(({ view, path, guardian }) => {
    const met = new Set<string>()
    return view.seminars.flatMap((seminar) => {
      const children = seminar.children.filter(({ childId }) => !met.has(childId))
      for (const { childId } of children) met.add(childId)
      if (children.length === 0) return []
      return [{ from: seminar.from, one: familySeminar({ ...seminar, children }, { path, guardian }, locale) }]
    })
  })
  return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).map(({ one }) => one)
}

function familySeminar(
  seminar: TapSeminar,
  { path, guardian }: { path: string | null; guardian: boolean },
  locale: Locale,
): FamilySeminar {
  const { id, title, venue, place, partner, planShown, children, duties } = seminar
  const own = duties.filter(({ turns }) => turns.some((turn) => turn.own))
  return {
    ...{ id, title: title[locale], partner, guardian, replyHref: path },
    days: sayDays(children[0]?.days ?? [], locale),
    venue: [...new Set([venue, place])].filter(Boolean).join(', '),
    answered: children.every(({ days }) => days.every(({ over, answer }) => over || answer !== null)),
    children: children.map(({ childId, name, self, days }) => ({
      ...{ childId, name, self },
      answers: answersOf(days, locale),
      dayHref: planShown ? addressIn(locale, 'childDay', { id, childId }) : null,
    })),
    turns: own.map(({ title: duty, date, begins, ends }) =>
      say(locale, words.yourTurn, {
        duty: duty[locale],
        day: sayShortDate(date, locale),
        hours: sayHours(begins, ends, locale),
      }),
    ),
    wanted: duties.reduce((sum, { begun, left }) => sum + (begun ? 0 : left), 0),
  }
}

/** What is said of a child: in one line where it is the same for every day, otherwise a line for each. */
function answersOf(days: readonly TapDay[], locale: Locale): FamilySeminar['children'][number]['answers'] {
  const said = days.map(({ date, answer, at }) => ({
    date,
    text: answer ? sayAnswer({ answer, at }, locale) : say(locale, words.notAnswered),
    said: answer !== null,
  }))
  const [first] = said
  if (first && said.every(({ text }) => text === first.text)) {
    const comes = days.length > 1 && days.every(({ answer }) => answer === 'comes')
    return [{ ...first, text: comes ? say(locale, words.comesAllDays, { days: days.length }) : first.text }]
  }
  return said.map((one) => ({ ...one, text: `${sayShortDate(one.date, locale)}: ${one.text}` }))
}
