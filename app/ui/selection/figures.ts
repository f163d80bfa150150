import type { Locale } from '#app/i18n/words.ts'

/** A score as said: "5,67" · "5.67". */
export const sayScore = (score: number, locale: Locale, decimals: number): string =>
  score.toLocaleString(locale === 'nb' ? 'nb-NO' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
