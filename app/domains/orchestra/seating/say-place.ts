import { orchestraSeating as words } from '#app/i18n/orchestra-seating.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { groupWords } from '../instruments.ts'
import { isStrings, type Place } from './desks.ts'

/** "1. fiolin, pult 2 ytre", "horn, plass 3". */
export function sayPlace({ section, desk, side }: Place, locale: Locale): string {
  const place = isStrings(section)
    ? `${say(locale, words.desk, { desk })}${side === 'single' ? '' : ` ${say(locale, words[side])}`}`
    : say(locale, words.chair, { desk })
  return say(locale, words.place, { section: groupWords(section)[locale], place })
}

/** "pult 2 ytre", "plass 3": within its section. */
export const sayWithin = (place: Place, locale: Locale): string =>
  isStrings(place.section)
    ? `${say(locale, words.desk, { desk: place.desk })}${place.side === 'single' ? '' : ` ${say(locale, words[place.side])}`}`
    : say(locale, words.chair, { desk: place.desk })
