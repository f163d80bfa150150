import { sayEventTime, sayPlace } from '#app/domains/programme/say-event.ts'
import type { PublicEvent } from '#app/domains/programme/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { programme } from '#app/i18n/programme.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { type Fact, Facts } from '#app/ui/kit/facts.tsx'
import { directionsTo } from '#app/ui/public-round/say-place.ts'
import { saySeats } from './say-seats.ts'

/** When, where, how one gets in, and the seats. */
export function EventFacts({ event }: { event: PublicEvent }) {
  const t = useWords()
  const locale = useLocale()
  const { lat, lng, stepFree, seats, slug, over, cancelledAt } = event
  const point = lat !== null && lng !== null ? { lat, lng } : null
  const facts: Fact[] = [
    {
      term: t(programme.when),
      detail: (
        <>
          {sayEventTime(event, locale)}
          {!over && !cancelledAt && (
            <>
              <br />
              <a href={addressIn(locale, 'eventCalendar', { slug })}>{t(programme.intoCalendar)}</a>
            </>
          )}
        </>
      ),
    },
    {
      term: t(programme.where),
      detail: (
        <>
          {sayPlace(event)}
          {point && (
            <>
              <br />
              <a href={directionsTo(point)} rel="noreferrer">
                {t(programme.directions)}
              </a>
            </>
          )}
        </>
      ),
    },
    {
      term: t(programme.access),
      detail: stepFree === null ? '' : t(stepFree ? programme.stepFree : programme.notStepFree),
    },
    {
      term: t(programme.seats),
      detail: over || cancelledAt ? '' : seats.state === 'free' ? t(programme.justCome) : saySeats(seats, locale),
    },
  ]
  return <Facts facts={facts} />
}
