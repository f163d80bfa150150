import { useEffect, useRef } from 'react'
import { runsOf } from '#app/domains/studio-map/day-runs.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { studioMap } from '#app/i18n/studio-map.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { OpenNow } from '#app/ui/public-round/open-now.tsx'
import { roundLink } from '#app/ui/public-round/round-link.ts'
import { sayRun } from '#app/ui/public-round/say-days.ts'
import { directionsTo } from '#app/ui/public-round/say-place.ts'
import type { ShownPlace } from './map-data.ts'
import type { Spot } from './points.ts'

interface PlaceCardProps {
  spot: Spot<ShownPlace>
  locale: Locale
  onClose: () => void
}

/** What is at a pin: who, whether it is open, when, where, and the way there. Several places are a list. Escape closes it. */
export function PlaceCard({ spot, locale, onClose }: PlaceCardProps) {
  const card = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another spot is another card, and is read out anew
  useEffect(() => card.current?.focus({ preventScroll: true }), [spot.key])
  return (
    <section
      ref={card}
      className="place-card"
      tabIndex={-1}
      aria-label={spot.points.map(({ number }) => `${say(locale, studioMap.studio)} ${number}`).join(', ')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <button type="button" className="place-card__close" onClick={onClose}>
        <span aria-hidden="true">×</span>
        <span className="only-heard">{say(locale, studioMap.close)}</span>
      </button>
      {spot.points.map((point) => (
        <CardPlace key={point.number} point={point} locale={locale} />
      ))}
    </section>
  )
}

function CardPlace({ point, locale }: { point: ShownPlace; locale: Locale }) {
  const { number, place, opening, artists } = point
  const { name, address, city, meetingPoint, days } = place
  const where = meetingPoint
    ? say(locale, studioMap.meetingPoint, { city })
    : [name, address, city].filter(Boolean).join(', ')
  const inList = document.getElementById(`atelier-${number}`)
  const heard = <span className="only-heard">{` ${say(locale, studioMap.studio)} ${number}`}</span>
  return (
    <div className="place-card__place">
      <span className="studio-number" data-size="small">
        {number}
      </span>
      <div>
        <p className="place-card__who">
          {artists.map(({ slug, name: artist }, n) => (
            <span key={slug}>
              {n > 0 && ', '}
              <a href={addressIn(locale, 'artist', { slug })}>{artist}</a>
            </span>
          ))}
        </p>
        <OpenNow opening={opening} />
        {runsOf(days).map((run) => (
          <p key={run.from}>{sayRun(run, locale)}</p>
        ))}
        <p>{where}</p>
        <p className="place-card__ways">
          {inList && (
            <a href={`#atelier-${number}`}>
              {say(locale, studioMap.toList)}
              {heard}
            </a>
          )}
          <a href={directionsTo(point)} rel="noreferrer">
            {say(locale, studioMap.directions)}
            {heard}
          </a>
          <a href={roundLink(locale, number)} data-round={number} rel="nofollow">
            {say(locale, studioMap.addToRound)}
            {heard}
          </a>
        </p>
      </div>
    </div>
  )
}
