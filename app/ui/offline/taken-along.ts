/** What works without network: which pages a browser may keep, and which it takes along after one visit. */
import { type AddressName, addresses, addressIn } from '#app/i18n/addresses.ts'
import { LOCALES } from '#app/i18n/words.ts'

/** Public pages that hold nothing of anyone. The page of the round is kept as it is for who has chosen nothing. */
const MAY_BE_KEPT = [
  ...(['front', 'map', 'artists', 'artist', 'exhibition', 'programme', 'event', 'myRound', 'offline'] as const),
  ...(['catalogue', 'catalogueErrata', 'news', 'newsItem', 'press', 'archive', 'archiveYear'] as const),
  ...(['orchestra', 'privacy', 'accessibility'] as const),
] satisfies readonly AddressName[]

const PAGES = ['front', 'map', 'artists', 'exhibition', 'programme', 'myRound', 'offline'] as const
const DATA = ['mapPoints', 'myRoundPlaces'] as const

const both = <T>(of: (locale: (typeof LOCALES)[number]) => T) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<(typeof LOCALES)[number], T>

export const takenAlong = {
  pages: `^(${MAY_BE_KEPT.flatMap((name) => LOCALES.map((locale) => addresses[name][locale]))
    .map((address) => address.replace(/:\w+/g, '[^/]+'))
    .join('|')})$`,
  data: DATA.flatMap((name) => LOCALES.map((locale) => addressIn(locale, name))),
  take: both((locale) => ({
    pages: PAGES.map((name) => addressIn(locale, name)),
    data: DATA.map((name) => addressIn(locale, name)),
  })),
  missing: both((locale) => addressIn(locale, 'offline')),
}
