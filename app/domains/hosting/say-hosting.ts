import type { Locale } from '#app/i18n/words.ts'

const lists: Record<Locale, Intl.ListFormat> = {
  nb: new Intl.ListFormat('nb', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

/** "Sande og Svelvik 2014", as a letter names a hosting; of one without a municipality only the year. */
export const sayHosting = ({ names, year }: { names: readonly string[]; year: number }, locale: Locale): string =>
  [lists[locale].format(names), year].filter(Boolean).join(' ')
