/** A seminar as people say it: its name, its days, where it is. */
import type { Locale } from '#app/i18n/words.ts'
import { sayPeriod, sayShortDate } from '#app/kernel/say-when.ts'
import type { Seminar } from './seminar.ts'

export const sayTitle = ({ titleNb, titleEn }: Pick<Seminar, 'titleNb' | 'titleEn'>, locale: Locale): string =>
  (locale === 'en' && titleEn) || titleNb

export const sayInfo = ({ infoNb, infoEn }: Pick<Seminar, 'infoNb' | 'infoEn'>, locale: Locale): string =>
  (locale === 'en' && infoEn) || infoNb

/** "8.–10. februar 2013" where the days follow each other, else each of them; empty without days. */
export function sayDays(days: readonly { date: string }[], locale: Locale): string {
  const [first, last] = [days[0]?.date, days.at(-1)?.date]
  if (!first || !last) return ''
  const span = (Date.parse(last) - Date.parse(first)) / 86_400_000
  if (span === days.length - 1) return sayPeriod(first, last, locale)
  return days.map(({ date }) => sayShortDate(date, locale)).join(', ')
}

/** "Asker kulturhus, Strøket 15, Asker": only what is known, and nothing twice. */
export const sayVenue = ({ venue, address, place }: Pick<Seminar, 'venue' | 'address' | 'place'>): string =>
  [venue, address, place].filter((part, at, all) => part && all.indexOf(part) === at).join(', ')
