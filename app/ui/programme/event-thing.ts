/** An event as search engines read it (schema.org/Event). */
import { sayTitle } from '#app/domains/programme/say-event.ts'
import type { PublicEvent } from '#app/domains/programme/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'

/** The hour in Oslo with the offset of that day, as "2013-09-12T18:00+02:00": a time without one means any place's. */
function stampOf(date: string, time: string): string {
  const noon = new Date(`${date}T12:00:00Z`)
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' })
  return `${date}T${time}:00+0${Number(hour.format(noon)) - 12}:00`
}

export function eventThing(event: PublicEvent, locale: Locale, publicUrl: string): Record<string, unknown> {
  const { date, begins, ends, venue, address, place, cancelledAt, slug } = event
  const text = locale === 'en' ? event.textEn : event.textNb
  return {
    '@type': 'Event',
    name: sayTitle(event, locale),
    startDate: stampOf(date, begins),
    ...(ends && ends > begins ? { endDate: stampOf(date, ends) } : {}),
    eventStatus: `https://schema.org/${cancelledAt ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: true,
    url: publicUrl + addressIn(locale, 'event', { slug }),
    ...(text ? { description: text } : {}),
    ...(venue || place
      ? {
          location: {
            '@type': 'Place',
            name: venue || place,
            address: [address, place].filter(Boolean).join(', '),
          },
        }
      : {}),
    organizer: { '@type': 'Organization', name: 'Vestregionen', url: publicUrl },
  }
}
