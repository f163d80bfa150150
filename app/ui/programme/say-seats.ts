/** How it stands with the seats, in words. */
import type { SeatsState } from '#app/domains/programme/views.ts'
import { programme } from '#app/i18n/programme.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayInstant } from '#app/kernel/say-when.ts'

/** "12 plasser igjen", "Fullt – du kan stå på venteliste"; nothing is said of seats where nobody signs up. */
export function saySeats(seats: SeatsState, locale: Locale): string {
  switch (seats.state) {
    case 'free':
      return ''
    case 'cancelled':
      return say(locale, programme.cancelled)
    case 'not-yet':
      return say(locale, programme.opensAt, { when: sayInstant(seats.from, locale) })
    case 'closed':
      return say(locale, programme.closed)
    case 'full':
      return say(locale, programme.full)
    case 'open':
      return seats.left === null
        ? say(locale, programme.openToSign)
        : say(locale, programme.left, { count: seats.left })
  }
}
