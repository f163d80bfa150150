import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'

/** Whose call a page of the selection is of; an edition with a single call needs no word of it in the address. */
export interface OfCall {
  year: number
  callId: string | null
  calls?: readonly unknown[]
}

const callIn = ({ callId, calls }: OfCall) => (calls && calls.length < 2 ? null : callId)

/** The selection of a call, with more in the question of the address. */
export const selectionAddress = (
  locale: Locale,
  of: OfCall,
  more: Record<string, string | number | null> = {},
): string => withQuery(addressIn(locale, 'selection', { year: of.year }), '', { utlysning: callIn(of), ...more })

/** One application of it; `page` is the page of the ranking that one came from and goes back to. */
export const candidateAddress = (locale: Locale, of: OfCall, number: number, page = 1): string =>
  withQuery(addressIn(locale, 'candidate', { year: of.year, number }), '', {
    utlysning: callIn(of),
    side: page > 1 ? page : null,
  })
