import { hostingPlan as words } from '#app/i18n/hosting-plan.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { OpeningMove } from './deadlines.ts'

/** "Åpningen er flyttet fra 7. september 2013 til 14. september 2013: 14 frister er flyttet, 6 er gjort og står, …" */
export function sayMove({ from, to, moved, stands, own }: OpeningMove, locale: Locale): string {
  const text = from === null ? words.openingSet : to === null ? words.openingGone : words.openingMoved
  const done = from === null ? words.dated : to === null ? words.undated : words.moved
  return say(locale, text, {
    ...{ from: from ? sayFullDate(from, locale) : '', to: to ? sayFullDate(to, locale) : '' },
    moved: say(locale, done, { count: moved }),
    stands: say(locale, words.stands, { count: stands }),
    own: say(locale, words.own, { count: own }),
  })
}
