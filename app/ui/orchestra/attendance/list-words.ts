/** What stands beside a name, in words. */
import type { AttendanceState } from '#app/domains/orchestra/attendance/attendance.ts'
import type { Forecast } from '#app/domains/orchestra/attendance/rules.ts'
import type { CalledChild, CalledList, OtherList } from '#app/domains/orchestra/attendance/views.ts'
import { orchestraAttendance as words } from '#app/i18n/orchestra-attendance.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayTime } from '#app/kernel/say-when.ts'

export const STATE_WORDS = {
  ...{ present: words.present, late: words.late, leftEarly: words.leftEarly },
  ...{ excused: words.excused, absent: words.absent },
} as const satisfies Record<AttendanceState, { nb: string; en: string }>

/** "Kom sent, 20 min borte" */
export function sayMark(mark: { state: AttendanceState; missed: number | null }, locale: Locale): string {
  const word = say(locale, STATE_WORDS[mark.state])
  return mark.missed === null ? word : `${word}, ${say(locale, words.minutesMissed, { minutes: mark.missed })}`
}

/** What the family said, quietly. */
export function sayReply({ reply }: Pick<CalledChild, 'reply'>, locale: Locale): string {
  if (!reply) return say(locale, words.saidNothing)
  if (reply.answer === 'comes') return say(locale, words.saidComes)
  if (reply.answer === 'absent') return say(locale, words.saidAbsent)
  const at = reply.at ? `${locale === 'nb' ? 'kl. ' : 'at '}${sayTime(reply.at, locale)}` : ''
  if (reply.answer === 'late') return at ? say(locale, words.saidLate, { at }) : say(locale, words.saidLateSometime)
  return at ? say(locale, words.saidEarly, { at }) : say(locale, words.saidEarlySometime)
}

export function sayForecast(forecast: Forecast, locale: Locale): string {
  if (forecast.word === 'safe') return say(locale, words.safe)
  if (forecast.word === 'lost') return say(locale, words.lost)
  if (forecast.word === 'needs') return say(locale, words.needs, forecast)
  return ''
}

/** "82 %", and what is to come of it. Empty while nothing is known. */
export function sayLine({ share, forecast }: CalledChild['line'], locale: Locale): string {
  const parts = [share === null ? '' : say(locale, words.share, { share }), sayForecast(forecast, locale)]
  return parts.filter(Boolean).join(' · ')
}

/** What a session is called: as it was planned, or what kind it is; and whom it is for. */
export function sayKind(
  { kind, title, groups }: Pick<OtherList, 'kind' | 'title'> & Partial<Pick<OtherList, 'groups'>>,
  locale: Locale,
): string {
  const name = title || say(locale, kind === 'tutti' ? words.tutti : words.sectional)
  // A phone may keep a list from before it said whom it is for.
  return groups?.[locale] ? `${name}: ${groups[locale]}` : name
}

export const saySeminar = (list: Pick<CalledList, 'seminar'>, locale: Locale): string => list.seminar[locale]
