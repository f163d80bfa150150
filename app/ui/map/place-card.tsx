import { useEffect, useRef } from 'react'
import { studioMap } from '#app/i18n/studio-map.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { Spot } from './points.ts'

/** What is at a pin: who, when, where, and the way there. Escape closes it. */
export function PlaceCard({ spot, locale, onClose }: { spot: Spot; locale: Locale; onClose: () => void }) {
  const card = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another spot is another card, and is read out anew
  useEffect(() => card.current?.focus({ preventScroll: true }), [spot])
  return (
    <section
      ref={card}
      className="place-card"
      tabIndex={-1}
      aria-label={spot.points.map(({ number }) => `${say(locale, studioMap.studio)} ${number}`).join(', ')}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <button type="button" className="place-card__close" onClick={onClose}>
        <span aria-hidden="true">×</span>
        <span className="only-heard">{say(locale, studioMap.close)}</span>
      </button>
      {spot.points.map((point) => (
        <div className="place-card__place" key={point.number}>
          <span className="studio-number" data-size="small">
            {point.number}
          </span>
          <div>
            <p className="place-card__who">
              {point.artists.map(({ name, href }, n) => (
                <span key={href}>
                  {n > 0 && ', '}
                  <a href={href}>{name}</a>
                </span>
              ))}
            </p>
            {point.hours.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p>{[point.name, point.address].filter(Boolean).join(', ')}</p>
            <p className="place-card__ways">
              <a href={`#atelier-${point.number}`}>{say(locale, studioMap.toList)}</a>
              <a href={point.directions} rel="noreferrer">
                {say(locale, studioMap.directions)}
              </a>
            </p>
          </div>
        </div>
      ))}
    </section>
  )
}
