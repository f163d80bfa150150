import type { Locale } from '#app/i18n/words.ts'

const numbers = (locale: Locale, most: number) =>
  new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: most })

/** "12,5 m" of millimetres. */
export const sayMetres = (mm: number, locale: Locale): string => `${numbers(locale, 2).format(mm / 1000)} m`

/** As it is typed in a field: "12,5" in Norwegian, "12.5" in English. */
export const metresTyped = (mm: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: 3, useGrouping: false }).format(
    mm / 1000,
  )
export const centimetresTyped = (mm: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: 1, useGrouping: false })
    .format(mm / 10)
    .replace('−', '-')
