import type { Locale } from '#app/i18n/words.ts'
import { groupWords, type Instrument } from '../instruments.ts'

/** "fiolin 3/4", "horn" · "violin 3/4" */
export const sayInstrument = ({ instrument, size }: { instrument: Instrument; size: string }, locale: Locale): string =>
  [groupWords(instrument)[locale], size].filter(Boolean).join(' ')

/** The same at the beginning of a line. */
export function sayInstrumentFirst(one: { instrument: Instrument; size: string }, locale: Locale): string {
  const said = sayInstrument(one, locale)
  return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1)
}
