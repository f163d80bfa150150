import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import type { Locale } from '#app/i18n/words.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import type { Slot } from './delivery.ts'

/** "mandag 2. september kl. 9–9.30" */
export const saySlot = ({ date, begins, ends }: Pick<Slot, 'date' | 'begins' | 'ends'>, locale: Locale): string =>
  `${sayDate(date, locale)} ${sayHours(begins, ends, locale)}`

/** Where one comes: what the slot says, else where the exhibition is. */
export function placeOf(
  { place }: Pick<Slot, 'place'>,
  { venue, venueAddress, venuePlace }: Pick<Edition, 'venue' | 'venueAddress' | 'venuePlace'>,
): string {
  return place || [venue, venueAddress, venuePlace].filter(Boolean).join(', ')
}
