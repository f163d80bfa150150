import type { Locale } from '#app/i18n/words.ts'

/** Making one costs more than a hundred figures that are said with it. */
const kept = new Map<string, Intl.NumberFormat>()

function formatOf(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`
  const known = kept.get(key)
  if (known) return known
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const made = new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', digits)
  kept.set(key, made)
  return made
}

/** A score as said: "5,67" · "5.67". */
export const sayScore = (score: number, locale: Locale, decimals: number): string =>
  formatOf(locale, decimals).format(score)
