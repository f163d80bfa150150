/** Times of delivery, and of fetching, as entries of a calendar: the artist's own, and the days of those who work there. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { participationsOf } from '#app/domains/art-round/studio/queries.server.ts'
import { beginsAt } from '#app/domains/programme/rules.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionLetters as words } from '#app/i18n/exhibition-letters.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type CalendarEntry, calendarText } from '#app/platform/calendar/calendar-text.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { type Booking, DIRECTIONS, type Direction, type Slot } from './delivery.ts'
import { bookingsOfParticipant, slotsOf } from './queries.server.ts'
import { placeOf } from './say-slot.ts'

interface Around {
  locale: Locale
  publicUrl: string
}

/** It keeps its identity whatever time is chosen, so that a calendar moves it. `title` as a letter calls it, or a feed. */
function bookingEntry(
  { id, version }: Pick<Booking, 'id' | 'version'>,
  slot: Slot,
  edition: Edition,
  { locale, publicUrl, title, changedAt }: Around & { title: string; changedAt: Date },
): CalendarEntry {
  const { venueLat, venueLng } = edition
  const atVenue = slot.place === '' && venueLat !== null && venueLng !== null
  return {
    uid: `delivery-${id}@vestregionen`,
    sequence: version - 1,
    ...{ changedAt, title, text: '', cancelled: false },
    starts: beginsAt(slot),
    ends: beginsAt({ date: slot.date, begins: slot.ends }),
    place: placeOf(slot, edition),
    position: atVenue ? { lat: venueLat, lng: venueLng } : null,
    href: publicUrl + addressIn(locale, 'myDelivery', { year: edition.year }),
  }
}

/** The file that goes with a letter; `cancelled` takes the entry out of the calendar again. */
export function deliveryCalendarText(
  booking: Pick<Booking, 'id' | 'version' | 'direction'>,
  slot: Slot,
  edition: Edition,
  around: Around & { now: Date; cancelled?: boolean },
): string {
  const { locale, now, cancelled = false } = around
  const title = say(locale, words.calendarTitle, { direction: booking.direction, year: edition.year })
  const entry = bookingEntry(booking, slot, edition, { ...around, title, changedAt: now })
  return calendarText(title, [{ ...entry, cancelled }], locale)
}

/** The times that an artist has chosen, in some editions: the same entries as in the letters. */
export async function ownDeliveryEntries(
  tx: Tx,
  personId: string,
  editions: readonly Edition[],
  around: Around,
): Promise<CalendarEntry[]> {
  const parts = await participationsOf(tx, personId)
  const entries: CalendarEntry[] = []
  for (const edition of editions)
    for (const part of parts.filter(({ editionId }) => editionId === edition.id)) {
      const slots = new Map((await slotsOf(tx, edition.id)).map((slot) => [slot.id, slot]))
      for (const booking of await bookingsOfParticipant(tx, part.id)) {
        const slot = booking.slotId === null ? undefined : slots.get(booking.slotId)
        if (!slot) continue
        const { direction, bookedAt: changedAt } = booking
        const title = say(around.locale, words.calendarTitle, { direction, year: edition.year })
        entries.push(bookingEntry(booking, slot, edition, { ...around, title, changedAt }))
      }
    }
  return entries
}

/**
 * The days on which works come and are fetched, from the first time to the last. A day has the identity of the oldest of its
 * times: it keeps it when they are moved to another day, and when others are added.
 */
export async function deliveryDayEntries(
  tx: Tx,
  edition: Edition,
  { locale, publicUrl, titleOf, changedAt }: Around & { titleOf: (direction: Direction) => string; changedAt: Date },
): Promise<CalendarEntry[]> {
  const slots = await slotsOf(tx, edition.id)
  return DIRECTIONS.flatMap((direction) => {
    const of = slots.filter((slot) => slot.direction === direction)
    return [...new Set(of.map(({ date }) => date))].map((date): CalendarEntry => {
      const day = of.filter((slot) => slot.date === date)
      const [begins = ''] = day.map((slot) => slot.begins).sort()
      const ends = day
        .map((slot) => slot.ends)
        .sort()
        .at(-1)
      const [oldest = ''] = day.map(({ id }) => id).sort()
      return {
        ...{ uid: `delivery-day-${oldest}@vestregionen`, changedAt, title: titleOf(direction) },
        sequence: day.reduce((sum, { version }) => sum + version - 1, 0),
        ...{ starts: beginsAt({ date, begins }), ends: beginsAt({ date, begins: ends ?? begins }) },
        ...{ place: edition.venue ?? '', position: null, text: '', cancelled: false },
        href: publicUrl + addressIn(locale, 'deliveryPlan', { year: edition.year }),
      }
    })
  })
}
