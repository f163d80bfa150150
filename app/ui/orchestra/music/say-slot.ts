import type { SlotView } from '#app/domains/orchestra/coverage/views.ts'
import { orchestraCoverage as words } from '#app/i18n/orchestra-coverage.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'

type When = Pick<SlotView, 'date' | 'begins' | 'ends' | 'half'>

/** "lørdag 12. oktober kl. 10–12", "lørdag 12. oktober før lunsj". */
export const sayWhen = ({ date, ...part }: When, locale: Locale): string =>
  `${sayDate(date, locale)} ${sayPart({ date, ...part }, locale)}`

/** "kl. 10–12", "før lunsj". */
export const sayPart = ({ begins, ends, half }: When, locale: Locale): string =>
  half ? say(locale, words[half]) : sayHours(begins, ends, locale)

/** "Lørdag …": where a sentence begins with it. */
export const begun = (text: string): string => text.slice(0, 1).toLocaleUpperCase('nb') + text.slice(1)

/** "a, b og c". */
export function listed(all: readonly string[], locale: Locale): string {
  if (all.length < 2) return all[0] ?? ''
  return `${all.slice(0, -1).join(', ')} ${say(locale, words.and)} ${all.at(-1)}`
}
