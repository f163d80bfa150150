import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { ROUND } from './told.ts'

interface Round {
  year: number
  wished: string | null
}

const query = ({ wished }: Round): string => (wished === null ? '' : `?${ROUND}=${encodeURIComponent(wished)}`)

/** The juror's own page, in the round that is meant. */
export const deskAddress = (locale: Locale, round: Round): string =>
  addressIn(locale, 'jury', { year: round.year }) + query(round)

/** A sheet, or with `picture` one picture of it alone. */
export function sheetAddress(locale: Locale, round: Round, number: number, picture: number | null = null): string {
  const path = addressIn(locale, 'jurySheet', { year: round.year, number }) + query(round)
  return picture === null ? path : `${path}${path.includes('?') ? '&' : '?'}bilde=${picture}`
}
