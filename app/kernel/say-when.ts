/** Dates and times as people say them, in Norwegian and in English. Needs nothing but Intl, so screens may use it. */
import type { Locale } from '#app/i18n/words.ts'

const ZONE = 'Europe/Oslo'
const tags: Record<Locale, string> = { nb: 'nb-NO', en: 'en-GB' }
const made = new Map<string, Intl.DateTimeFormat>()

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  let found = made.get(key)
  if (!found) made.set(key, (found = new Intl.DateTimeFormat(tags[locale], { timeZone: ZONE, ...options })))
  return found
}

/** Noon in Oslo is the same civil date in every season. */
const noon = (date: string) => new Date(`${date}T11:00:00Z`)

/** "lørdag 14. september" · "Saturday 14 September" */
export const sayDate = (date: string, locale: Locale): string =>
  format(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(noon(date)).replace(',', '')

/** "14. september 2013" · "14 September 2013" */
export const sayFullDate = (date: string, locale: Locale): string =>
  format(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(noon(date))

/** "lør. 14. sep." · "Sat 14 Sept" */
export const sayShortDate = (date: string, locale: Locale): string =>
  format(locale, { weekday: 'short', day: 'numeric', month: 'short' }).format(noon(date)).replace(',', '')

/** "12.–22. september 2013", "30. august–2. september 2013" · "12–22 September 2013" */
export function sayPeriod(from: string, to: string, locale: Locale): string {
  if (from === to) return sayFullDate(from, locale)
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  const day = (date: string) => String(Number(date.slice(8)))
  if (sameMonth) return `${day(from)}${locale === 'nb' ? '.' : ''}–${sayFullDate(to, locale)}`
  const first = sameYear
    ? format(locale, { day: 'numeric', month: 'long' }).format(noon(from))
    : sayFullDate(from, locale)
  return `${first}–${sayFullDate(to, locale)}`
}

/** "12.00" · "12:00" from "12:00" */
export const sayTime = (time: string, locale: Locale): string => (locale === 'nb' ? time.replace(':', '.') : time)

/** "kl. 12–17", "kl. 12.30–17" · "12–17", "12:30–17" */
export function sayHours(opens: string, closes: string, locale: Locale): string {
  const short = (time: string) => sayTime(time.replace(/^0/, '').replace(/:00$/, ''), locale)
  return `${locale === 'nb' ? 'kl.\u00a0' : ''}${short(opens)}–${short(closes)}`
}

const clock = (instant: Date, locale: Locale) =>
  sayTime(format('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant), locale)

const dateOf = (instant: Date) =>
  format('en', { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(instant)
/** The civil date in Oslo of an instant, "2013-09-14". */
export function osloDate(instant: Date): string {
  const parts = Object.fromEntries(dateOf(instant).map((part) => [part.type, part.value]))
  return `${parts.year}-${parts.month}-${parts.day}`
}

/** The local time in Oslo of an instant, "14:05". */
/** The last day on which it is not too late yet: a midnight belongs to the day that it ends. */
export const lastDayBefore = (tooLate: Date | string): string => osloDate(new Date(new Date(tooLate).getTime() - 1))

export const osloTime = (instant: Date): string =>
  format('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant)

/** "kl. 14.05" · "14:05" */
export const sayClock = (instant: Date, locale: Locale): string =>
  locale === 'nb' ? `kl.\u00a0${clock(instant, locale)}` : clock(instant, locale)

/** "mandag 2. september 2013 kl. 23.59" · "Monday 2 September 2013 at 23:59" */
export function sayInstant(instant: Date, locale: Locale): string {
  const date = format(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .format(instant)
    .replace(',', '')
  return locale === 'nb' ? `${date} kl.\u00a0${clock(instant, locale)}` : `${date} at ${clock(instant, locale)}`
}

/** "2 dager og 4 timer", "35 minutter" · how long is left; empty when nothing is. */
export function sayLeft(milliseconds: number, locale: Locale): string {
  if (milliseconds <= 0) return ''
  const total = Math.ceil(milliseconds / 60_000)
  const [d, h, m] = [Math.floor(total / 1440), Math.floor((total % 1440) / 60), total % 60]
  const unit = (count: number, one: string, other: string) => (count ? [`${count} ${count === 1 ? one : other}`] : [])
  const said =
    locale === 'nb'
      ? [...unit(d, 'dag', 'dager'), ...unit(h, 'time', 'timer'), ...(d ? [] : unit(m, 'minutt', 'minutter'))]
      : [...unit(d, 'day', 'days'), ...unit(h, 'hour', 'hours'), ...(d ? [] : unit(m, 'minute', 'minutes'))]
  return said.slice(0, 2).join(locale === 'nb' ? ' og ' : ' and ')
}
