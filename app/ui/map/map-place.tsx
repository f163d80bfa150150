import { runsOf } from '#app/domains/studio-map/rules.ts'
import type { MapView, Stop } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import type { Locale } from '#app/i18n/words.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { sayRun } from '#app/ui/public-round/say-days.ts'
import { addressLine, directionsAddress } from '#app/ui/public-round/studio-facts.tsx'
import type { MapData, MapPoint } from './points.ts'
import { sketch } from './sketch.ts'

const SHEET = { width: 600, height: 620, margin: 24, apart: 27 }

/** What the map's program is told: the places of the list that have a position, in the reader's language. */
export function mapData(view: MapView, locale: Locale): MapData {
  const { venue, tiles } = view
  return {
    locale,
    points: view.stops.flatMap((stop) => pointOf(stop, locale) ?? []),
    venue: venue && { ...venue, href: addressIn(locale, 'exhibition') },
    tiles,
  }
}

function pointOf({ studio, artists }: Stop, locale: Locale): MapPoint | null {
  const { number, lat, lng, name } = studio
  const directions = directionsAddress(studio)
  if (lat === null || lng === null || directions === null) return null
  return {
    number,
    lat,
    lng,
    name,
    address: addressLine(studio),
    hours: runsOf(studio.days).map((run) => sayRun(run, locale)),
    artists: artists.map((artist) => ({ name: artist.name, href: addressIn(locale, 'artist', { slug: artist.slug }) })),
    directions,
  }
}

/** The frame of the map, with a sketch in it until the program has taken its place. Its height is the same all the time. */
export function MapPlace({ view }: { view: MapView }) {
  const t = useWords()
  const locale = useLocale()
  const data = mapData(view, locale)
  return (
    <section className="map" id="kart" aria-label={t(publicRound.mapOfPlaces)} data-map={JSON.stringify(data)}>
      <svg className="map__sketch" viewBox={`0 0 ${SHEET.width} ${SHEET.height}`} aria-hidden="true" focusable="false">
        {sketch(data.points, SHEET).map(({ number, x, y }) => (
          <g key={number} transform={`translate(${x} ${y})`}>
            <path d="M-13 0l6-8h19v16h-19z" />
            <text x="2.5" y="4">
              {number}
            </text>
          </g>
        ))}
      </svg>
      <p className="map__about">{t(publicRound.schematic)}</p>
    </section>
  )
}
