import { project } from '#app/domains/places/base-map.ts'
import type { MapView } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { studioMap } from '#app/i18n/studio-map.ts'
import type { Locale } from '#app/i18n/words.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { BaseMap, BaseMapSources } from './base-map.tsx'
import { type DrawnPin, drawingOf, SHOWN } from './drawing.ts'
import type { MapData } from './map-data.ts'
import { MapLegend } from './map-legend.tsx'
import { opensToday } from './points.ts'

/** What the map's program is told: every place with the page, or where to ask for them. */
export function mapData({ venue, tiles, table }: MapView, locale: Locale): MapData {
  return {
    locale,
    table,
    points: addressIn(locale, 'mapPoints'),
    venue: venue && { ...venue, href: addressIn(locale, 'exhibition') },
    tiles,
  }
}

/** The frame of the map, with our own drawing in it until the program has taken its place. Its size is the same all the time. */
export function MapPlace({ view }: { view: MapView }) {
  const t = useWords()
  const locale = useLocale()
  const anyToday = view.spots.some(opensToday)
  const { frame, unit, pins } = drawingOf(view.spots, anyToday)
  const venue = view.venue && project(view.venue.lat, view.venue.lng)
  return (
    <section
      className="map"
      id="kart"
      tabIndex={-1}
      aria-label={t(studioMap.map)}
      data-map={JSON.stringify(mapData(view, locale))}
    >
      <div className="map__frame">
        <BaseMap frame={frame} shown={SHOWN} className="map__drawing">
          {pins.map((pin) => (
            <Pin key={pin.key} pin={pin} unit={unit} />
          ))}
          {venue && (
            <text className="map__star" transform={`translate(${venue.x} ${venue.y}) scale(${unit})`} y="8">
              ★
            </text>
          )}
        </BaseMap>
      </div>
      <div className="map__below">
        <p>{t(studioMap.sketch)}</p>
        <p className="soft">
          <BaseMapSources />
        </p>
        <MapLegend locale={locale} anyToday={anyToday} />
      </div>
    </section>
  )
}

/** A needle with its number, or a round sign with how many; a press leads to the place in the list. */
function Pin({ pin: { x, y, text, kind, sign, leadsTo }, unit }: { pin: DrawnPin; unit: number }) {
  const wide = Math.max(22, text.length * 8 + 10)
  return (
    // Those who listen and the keyboard have the list itself.
    <a href={`#atelier-${leadsTo}`} tabIndex={-1} data-kind={kind} data-sign={sign}>
      <g transform={`translate(${x} ${y}) scale(${Math.round(unit * 1000) / 1000})`}>
        {kind === 'spot' ? (
          <path d={`M0 0l9-11h${wide}v22h-${wide}z`} />
        ) : (
          <rect x={-wide / 2 - 4} y="-15" width={wide + 8} height="30" rx="15" />
        )}
        <text x={kind === 'spot' ? 8 + wide / 2 : 0} y="5">
          {text}
        </text>
      </g>
    </a>
  )
}
