import type { StudioFormView } from '#app/domains/art-round/studio/views.ts'
import { shownStudio } from '#app/domains/studio-map/rules.ts'
import { position as words } from '#app/i18n/position.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { StillMap } from './still-map.tsx'

type Studio = NonNullable<StudioFormView['studio']>

/** What the public sees of a place as it is saved: by the same rule as the map, the list and the open data. */
export function PublicPlace({ studio }: { studio: Studio }) {
  const t = useWords()
  const locale = useLocale()
  const { days, picture: _, ...rest } = studio
  const shown = shownStudio({ ...rest, days: [...days], notices: [], entrance: null })
  const { lat, lng, address, postalCode, city, meetingPoint } = shown
  const directions = locale === 'en' ? shown.directionsEn || shown.directionsNb : shown.directionsNb
  const point = lat === null || lng === null ? null : { lat, lng }
  return (
    <section className="stack stack--tight" aria-labelledby="slik-sees">
      <h2 id="slik-sees">{t(words.seen)}</h2>
      <p className="small soft">{t(words.seenHelp)}</p>
      <div className="public-place">
        {point && <StillMap point={point} />}
        <div className="public-place__words">
          {meetingPoint ? (
            <p>
              <strong>{t(words.meeting)}.</strong> {t(words.meetingSeen, { city })}
            </p>
          ) : (
            <p>
              <strong>{address}</strong>
              {(postalCode || city) && `, ${[postalCode, city].filter(Boolean).join(' ')}`}
            </p>
          )}
          {directions ? <p className="prose">{directions}</p> : meetingPoint && <p>{t(words.noDirections)}</p>}
          {!point && <p className="soft">{t(words.notOnMap)}</p>}
          {point && studio.positionFrom && (
            <p className="small soft">
              {t(studio.positionFrom === 'register' ? words.fromRegister : words.fromPerson)}
            </p>
          )}
        </div>
      </div>
    </section>
  )
}
