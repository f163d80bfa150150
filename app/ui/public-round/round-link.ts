import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'

/** Where a studio is added to the visitor's own round, by its number. */
export const roundLink = (locale: Locale, number: number): string => `${addressIn(locale, 'myRound')}?legg=${number}`
