/** Hours as a paper sets them, where room is dear: "14.–15. sept. kl. 12–17". */

import { runsOf } from '#app/domains/studio-map/rules.ts'
import type { Locale } from '#app/i18n/words.ts'
import { sayHours, sayShortDate } from '#app/kernel/say-when.ts'
import type { CatalogueHours } from './catalogue.ts'

/** "lør. 14.–søn. 15. sep. kl. 12–17" · "Sat 14–Sun 15 Sept, 12–17": days in a row with the same hours on one line. */
export function sayShortHours(days: readonly CatalogueHours[], locale: Locale): string[] {
  return runsOf(days).map(({ from, to, opens, closes }) => {
    const [first, last] = [sayShortDate(from, locale), sayShortDate(to, locale)]
    const sameMonth = from.slice(0, 7) === to.slice(0, 7)
    const span = from === to ? last : `${sameMonth ? first.replace(/ \S+$/, '') : first}–${last}`
    return `${span}${locale === 'nb' ? '' : ','} ${sayHours(opens, closes, locale)}`
  })
}
