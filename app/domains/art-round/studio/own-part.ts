/** An artist may take part more than once in a year: alone and with a group, or in two calls. Each part has its own pages. */
import { type AddressName, addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'

/** What says in an address which of one's parts a page is about. */
export const OWN_PART = 'deltaker'

/** One of them, as a person tells them apart: by the name, and by the call. */
export interface OwnPart {
  slug: string
  name: string
  callNb: string
  callEn: string
}

/** The page of one part. */
export const ownPartAddress = (
  locale: Locale,
  name: Extract<AddressName, 'myStudio' | 'myTally' | 'myDelivery'>,
  part: { year: number; slug: string },
): string => `${addressIn(locale, name, { year: part.year })}?${OWN_PART}=${encodeURIComponent(part.slug)}`

/** The part that an address names, or where it names none the first; undefined where the name is nobody’s of these. */
export const partNamed = <P extends { slug: string }>(parts: readonly P[], slug: string | null): P | undefined =>
  slug === null ? parts[0] : parts.find((part) => part.slug === slug)
