import { runsOf } from '#app/domains/studio-map/rules.ts'
import type { ShownStudio } from '#app/domains/studio-map/views.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { sayRun } from './say-days.ts'

/** The street and the postal place; of a meeting point the place alone. */
export const addressLine = ({ address, postalCode, city }: ShownStudio): string =>
  [address, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')

/** Where a way can be planned to; null for a place that is not on the map. OpenStreetMap asks for no account. */
export const directionsAddress = ({ lat, lng }: Pick<ShownStudio, 'lat' | 'lng'>): string | null =>
  lat === null || lng === null ? null : `https://www.openstreetmap.org/directions?to=${lat}%2C${lng}`

/** The hours of a place in words, a line for each run of days. */
export function Hours({ studio }: { studio: ShownStudio }) {
  const t = useWords()
  const locale = useLocale()
  if (studio.days.length === 0) return <>{t(publicRound.noHours)}</>
  return (
    <ul className="plain-list open-hours">
      {runsOf(studio.days).map((run) => (
        <li key={run.from}>{sayRun(run, locale)}</li>
      ))}
    </ul>
  )
}
