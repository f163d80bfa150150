/** Where the links of a round lead, and how its parts are said: the same on the server and in the browser. */
import type { Round, RoundPlace } from '#app/domains/rounds/my-round.ts'
import { queryOf } from '#app/domains/rounds/round-address.ts'
import { asMine } from '#app/domains/rounds/round-view.ts'
import { type AddressName, addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { sayDate } from '#app/kernel/say-when.ts'

/** The page of a round. */
export const roundAddress = (locale: Locale, round: Round): string => addressIn(locale, 'myRound') + queryOf(round)

/** The same as a deed: from now on this is the visitor's own. */
export const deedAddress = (locale: Locale, round: Round): string => addressIn(locale, 'myRound') + asMine(round)

export const fileAddress = (locale: Locale, name: AddressName, round: Round): string =>
  addressIn(locale, name) + queryOf(round)

/** "Kari Nordmann og Ola Hansen" */
export const namesOf = ({ artists, name }: RoundPlace, locale: Locale): string =>
  new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB').format(artists.map((artist) => artist.name)) || name

/** "6,4" of less than ten kilometres, "23" of more. */
export const sayKilometres = (kilometres: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'nb' ? 'nb' : 'en-GB', { maximumFractionDigits: kilometres < 10 ? 1 : 0 }).format(
    kilometres,
  )

/** "lørdag 14. september" as a sentence begins it. */
export function sayDayFirst(date: string, locale: Locale): string {
  const said = sayDate(date, locale)
  return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1)
}
