import { studioMap } from '#app/i18n/studio-map.ts'
import { type Locale, say } from '#app/i18n/words.ts'

/** What the shapes of the pins mean. On a day when nothing opens they all mean the same, and only the star is told. */
export function MapLegend({ locale, anyToday }: { locale: Locale; anyToday: boolean }) {
  const signs = [
    ['spot', 'open', '12', studioMap.signOpen],
    ['spot', 'quiet', '12', studioMap.signToday],
    ['spot', 'closed', '12', studioMap.signClosed],
    ['cluster', undefined, '5', studioMap.signMany],
    ['venue', undefined, '★', studioMap.exhibition],
  ] as const
  return (
    <ul className="legend plain-list" aria-label={say(locale, studioMap.signs)}>
      {signs
        .filter(([, sign]) => anyToday || sign === undefined)
        .map(([kind, sign, seen, text]) => (
          <li key={sign ?? kind}>
            <span className="pin" data-kind={kind} data-sign={sign} aria-hidden="true">
              <span>{seen}</span>
            </span>
            {say(locale, text)}
          </li>
        ))}
    </ul>
  )
}
