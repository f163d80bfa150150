/** Opening days as people say them. */
import type { DayRun } from '#app/domains/studio-map/views.ts'
import type { Locale } from '#app/i18n/words.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'

const nextDay = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

/** "lørdag 14. og søndag 15. september" · "Saturday 14 and Sunday 15 September"; of more days the first and the last. */
export function sayDays({ from, to }: Pick<DayRun, 'from' | 'to'>, locale: Locale): string {
  if (from === to) return sayDate(from, locale)
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  const first = sameMonth ? sayDate(from, locale).replace(/ \S+$/, '') : sayDate(from, locale)
  const last = sayDate(to, locale)
  if (nextDay(from) === to) return `${first} ${locale === 'nb' ? 'og' : 'and'} ${last}`
  return locale === 'nb' ? `${first} til ${last}` : `${first} to ${last}`
}

/** "lørdag 14. og søndag 15. september kl. 12–17" */
export const sayRun = (run: DayRun, locale: Locale): string =>
  `${sayDays(run, locale)}${locale === 'nb' ? '' : ','} ${sayHours(run.opens, run.closes, locale)}`

/** A run as a poster sets it: "14.–15." large, "september" below, then "lørdag og søndag". */
export function posterDays({ from, to }: Pick<DayRun, 'from' | 'to'>, locale: Locale) {
  const dot = locale === 'nb' ? '.' : ''
  const day = (date: string) => `${Number(date.slice(8))}${dot}`
  const parts = (date: string) => {
    const [weekday = '', , month = ''] = sayDate(date, locale).split(' ')
    return { weekday, month }
  }
  const [first, last] = [parts(from), parts(to)]
  const months = first.month === last.month ? [last.month] : [first.month, last.month]
  const and = nextDay(from) === to ? (locale === 'nb' ? ' og ' : ' and ') : '–'
  return {
    days: from === to ? day(from) : `${day(from)}–${day(to)}`,
    month: months.join('–'),
    weekdays: from === to ? first.weekday : `${first.weekday}${and}${last.weekday}`,
  }
}
