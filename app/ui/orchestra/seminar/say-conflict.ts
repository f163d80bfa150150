import type { Conflict } from '#app/domains/orchestra/seminar/season.ts'
import { orchestraSeminar as words } from '#app/i18n/orchestra-seminar.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayDate } from '#app/kernel/say-when.ts'

/** What is in the way of a day, in a sentence. `titleOf`: what another seminar is called. */
export function sayConflict(conflict: Conflict, locale: Locale, titleOf: (id: string) => string): string {
  const said = sayDate(conflict.date, locale)
  const day = said.charAt(0).toLocaleUpperCase(locale) + said.slice(1)
  switch (conflict.kind) {
    case 'holiday':
      return say(locale, words.onHoliday, { day, holiday: conflict.holiday })
    case 'schoolBreak':
      return say(locale, words.inBreak, { day, schoolBreak: conflict.schoolBreak })
    case 'sameDay':
      return say(locale, words.sameDay, { day, title: titleOf(conflict.seminarId) })
    case 'outside':
      return say(locale, words.outside, { day })
  }
}
