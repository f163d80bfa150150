import { sayAt } from '#app/domains/orchestra/audition/say-audition.ts'
import type { RoundState } from '#app/domains/orchestra/audition/views.ts'
import { orchestraAudition as words } from '#app/i18n/orchestra-audition.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { lastDayBefore, osloDate, osloTime, sayFullDate } from '#app/kernel/say-when.ts'

/** The last whole day before an instant that is too late, as people say it. */
export const lastDay = (tooLate: Date, locale: Locale): string => sayFullDate(lastDayBefore(tooLate), locale)

/** How it stands with a round, in a sentence for the families, or of them to the secretariat. */
export function sayState(
  round: { state: RoundState; bookFrom: Date | null; bookTo: Date | null },
  locale: Locale,
  toOffice = false,
): string {
  const { state, bookFrom, bookTo } = round
  if (state === 'soon' && bookFrom) return say(locale, words.opensOn, { when: sayFullDate(osloDate(bookFrom), locale) })
  if (state === 'open' && bookTo)
    return say(locale, toOffice ? words.familiesUntil : words.openUntil, { when: lastDay(bookTo, locale) })
  if (state === 'open') return say(locale, toOffice ? words.familiesNow : words.openNow)
  if (state === 'sealed') return say(locale, words.sealedState)
  if (state === 'announced') return say(locale, words.announcedState)
  return say(locale, state === 'hidden' ? words.hiddenState : words.isClosedState)
}

/** "24. august 2013 kl. 10.20" */
export const sayMoment = (instant: Date, locale: Locale): string =>
  `${sayFullDate(osloDate(instant), locale)} ${sayAt(osloTime(instant), locale)}`
