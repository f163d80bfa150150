/** What stands on the sheet for a door. */
import type { DayRun } from '#app/domains/studio-map/views.ts'
import { LOCALES, type Locale } from '#app/i18n/words.ts'
import { sayDate, sayHours, sayPeriod } from '#app/kernel/say-when.ts'

export const PAPERS = ['a4', 'a3'] as const
export type Paper = (typeof PAPERS)[number]

/** The paper that an address asks for; A4 for anything that is none. */
export const paperOf = (asked: string | null): Paper => (asked === 'a3' ? 'a3' : 'a4')

const both = (words: (locale: Locale) => string): { nb: string; en: string } => {
  const [nb = '', en = ''] = LOCALES.map(words)
  return { nb, en }
}

/** "14.–15. september" above "lørdag og søndag kl. 12–17" */
export function posterHours({ from, to, opens, closes }: DayRun): {
  dates: string
  times: { nb: string; en: string }
} {
  const times = both((locale) => {
    const [first, last] = [from, to].map((date) => sayDate(date, locale).split(' ')[0] ?? '')
    const and = locale === 'nb' ? 'og' : 'and'
    const days = from === to ? first : isNextDay(from, to) ? `${first} ${and} ${last}` : `${first}–${last}`
    return `${days} ${sayHours(opens, closes, locale)}`
  })
  return { dates: sayPeriod(from, to, 'nb').replace(/ \d{4}$/, ''), times }
}

const isNextDay = (from: string, to: string): boolean => Date.parse(to) - Date.parse(from) === 86_400_000

/** "kunstrettvest.no/atelier/2013/12": as a person would type it. */
export const spelledOut = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '')
