/** The state of a studio at a moment, as visitors read it. */
import type { Opening } from '#app/domains/art-round/studio/opening.ts'
import { opening as said } from '#app/i18n/opening.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayDate, sayTime } from '#app/kernel/say-when.ts'

/** "17", "17.30" · "17:00", "17:30": as a time stands in a running sentence. */
export const shortTime = (time: string, locale: Locale): string =>
  locale === 'nb' ? sayTime(time.replace(/^0/, '').replace(/:00$/, ''), locale) : time

/** "Åpent nå, til kl. 17"; empty when there is nothing more to wait for. */
export function sayOpening(opening: Opening, locale: Locale): string {
  const at = (time: string) => shortTime(time, locale)
  switch (opening.is) {
    case 'open':
      return say(locale, said.open, { until: at(opening.until) })
    case 'away':
      return opening.until ? say(locale, said.awayUntil, { until: at(opening.until) }) : say(locale, said.away)
    case 'later':
      return say(locale, said.later, { from: at(opening.from) })
    case 'closed':
      return say(locale, said.closed)
    case 'over':
      return say(locale, said.over)
    case 'not-today':
      return opening.next
        ? say(locale, said.next, { day: sayDate(opening.next.date, locale), from: at(opening.next.opens) })
        : ''
  }
}
