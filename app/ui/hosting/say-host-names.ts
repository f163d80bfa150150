import type { Locale } from '#app/i18n/words.ts'

/** "Hole, Jevnaker og Ringerike" */
export const sayHostNames = (names: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' }).format(names)
