/** A concert as search engines read it (schema.org/MusicEvent). */
import { sayConcert, sayConcertText } from '#app/domains/orchestra/concert/say-concert.ts'
import type { PublicConcertView } from '#app/domains/orchestra/concert/views.ts'
import { sayEnsemble } from '#app/domains/orchestra/semester/say-semester.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'

/** The hour in Oslo with the offset of that day, as "2013-03-20T18:00:00+01:00". */
function stampOf(date: string, time: string): string {
  const noon = new Date(`${date}T12:00:00Z`)
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' })
  return `${date}T${time}:00+0${Number(hour.format(noon)) - 12}:00`
}

export function concertThing(
  { concert, ensembles, programme }: PublicConcertView,
  locale: Locale,
  publicUrl: string,
): Record<string, unknown> {
  const { date, begins, ends, venue, address, place, cancelledAt, slug, partners, ticketUrl } = concert
  const text = sayConcertText(concert, locale)
  const group = (name: string) => ({ '@type': 'MusicGroup', name })
  return {
    '@type': 'MusicEvent',
    name: sayConcert(concert, locale),
    startDate: stampOf(date, begins),
    ...(ends && ends > begins ? { endDate: stampOf(date, ends) } : {}),
    eventStatus: `https://schema.org/${cancelledAt ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    url: publicUrl + addressIn(locale, 'concert', { slug }),
    ...(text ? { description: text } : {}),
    location: { '@type': 'Place', name: venue || place, address: [address, place].filter(Boolean).join(', ') },
    performer: [...ensembles.map((ensemble) => sayEnsemble(ensemble, locale)), ...partners].map(group),
    workPerformed: programme.map(({ title, composer }) => ({
      ...{ '@type': 'MusicComposition', name: title },
      composer: { '@type': 'Person', name: composer },
    })),
    ...(ticketUrl ? { offers: { '@type': 'Offer', url: ticketUrl } } : {}),
    organizer: { '@type': 'Organization', name: 'Vestregionen', url: publicUrl },
  }
}
