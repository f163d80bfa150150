import { type Map as LeafletMap, latLngBounds } from 'leaflet'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { MapContainer } from 'react-leaflet'
import { studioMap } from '#app/i18n/studio-map.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { BaseMapSources } from './base-map.tsx'
import { Ground } from './ground.tsx'
import { useListBond } from './list-bond.ts'
import { MapControls } from './map-controls.tsx'
import type { MapData, ShownPlace } from './map-data.ts'
import { MapLegend } from './map-legend.tsx'
import { Pins, VenuePin } from './pins.tsx'
import { PlaceCard } from './place-card.tsx'
import { PlacesInView } from './places-in-view.tsx'
import { LARGEST_ZOOM, type Mark, type Spot, spotsOf } from './points.ts'
import { useMarks } from './use-marks.ts'

/** How near a single place is shown. */
const NEAR = 14
/** The nearest that several places are first shown at: a village and what lies around it. */
const FIRST_NEAREST = 13
/** Milliseconds after the last move until it is said what is in view. */
const SETTLED = 900

const prefersCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

interface Props {
  data: MapData
  locale: Locale
  /** The section that the map stands in; the focus goes there where it came from nowhere. */
  frame: HTMLElement
  list: HTMLElement
  points: readonly ShownPlace[]
  /** How many places are asked for, with those that are not on the map. */
  total: number
  anyToday: boolean
}

/** The map of the places that are asked for. */
export function StudioMap({ data, locale, frame, list, points, total, anyToday }: Props) {
  const { venue, tiles } = data
  const calm = useMemo(prefersCalm, [])
  const spots = useMemo(() => spotsOf(points), [points])
  const [map, setMap] = useState<LeafletMap | null>(null)
  const { marks, inView, seen, withVenue } = useMarks(map, spots, venue)
  const [selected, setSelected] = useState<string | null>(null)
  const [card, setCard] = useState<Spot<ShownPlace> | null>(null)
  const [hot, setHot] = useState<number | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const [stand, setStand] = useState<string | null>(null)
  const [tilesCome, setTilesCome] = useState(true)
  const opener = useRef<Element | null>(null)
  const seek = useRef<number | null>(null)
  const whole = { padding: [40, 40] as [number, number], maxZoom: FIRST_NEAREST }
  const first = useMemo(() => boundsOf(points), [points])
  const started = useRef(first)

  const open = useCallback((spot: Spot<ShownPlace>) => {
    const { activeElement } = document
    if (!activeElement?.closest('.place-card')) opener.current = activeElement === document.body ? null : activeElement
    setSelected(spot.key)
    setCard(spot)
  }, [])
  const close = () => {
    setSelected(null)
    setCard(null)
    const back = opener.current?.isConnected ? opener.current : frame
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus({ preventScroll: true })
  }
  const choose = (mark: Mark<ShownPlace>) => {
    if (mark.kind === 'spot') return open(mark.spot)
    seek.current = mark.order
    map?.setView([mark.lat, mark.lng], mark.zoomTo, { animate: !calm })
  }
  // Whoever came nearer with the keyboard stands at the first of what the cluster held.
  useEffect(() => {
    const found = seek.current === null ? undefined : inView.find(({ order }) => order === seek.current)
    if (!found) return
    seek.current = null
    setStand(found.key)
  }, [inView])
  // What is not asked for any more has no card; where nothing asked for is in view, the map goes to it.
  useEffect(() => {
    const numbers = new Set(points.map(({ number }) => number))
    setCard((shown) => (shown?.points.some(({ number }) => numbers.has(number)) ? shown : null))
    if (!map || !first || points.length === 0) return
    const view = map.getBounds()
    if (!points.some(({ lat, lng }) => view.contains([lat, lng])))
      map.fitBounds(first, { padding: [40, 40], maxZoom: FIRST_NEAREST, animate: !calm })
  }, [points, map, first, calm])

  useListBond(map ? list : null, card?.points.map(({ number }) => number) ?? NONE, {
    onPoint: setHot,
    onAsk: (number) => {
      const spot = spots.find((one) => one.points.some((point) => point.number === number))
      if (!spot || !map) return
      open(spot)
      // On a phone the map lies above the list.
      map.getContainer().scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' })
      map.setView([spot.lat, spot.lng], Math.max(map.getZoom(), NEAR), { animate: !calm })
    },
  })
  useEffect(() => {
    if (!map) return
    // Leaflet's own prefix is a flag; its name is enough.
    map.attributionControl.setPrefix('<a href="https://leafletjs.com">Leaflet</a>')
    // Whoever listens has the list of what is in view, and hears nothing twice.
    for (const pane of ['tilePane', 'markerPane']) map.getPane(pane)?.setAttribute('aria-hidden', 'true')
  }, [map])

  return (
    <>
      <a className="skip map__past" href="#etter-kartet">
        {say(locale, studioMap.pastMap)}
      </a>
      <div className="map__frame">
        {map && (
          <PlacesInView
            locale={locale}
            marks={inView}
            venue={withVenue ? venue : null}
            onActive={setActive}
            onChoose={choose}
            onZoom={(by) => map.setZoom(map.getZoom() + by, { animate: !calm })}
            stand={stand}
          />
        )}
        <MapContainer
          ref={setMap}
          className="map__canvas"
          bounds={started.current ?? REGION}
          boundsOptions={whole}
          maxZoom={LARGEST_ZOOM}
          minZoom={6}
          zoomControl={false}
          keyboard={false}
          zoomAnimation={!calm}
          fadeAnimation={!calm}
          markerZoomAnimation={!calm}
        >
          <Ground tiles={tiles} onTiles={setTilesCome} />
          <VenuePin locale={locale} venue={venue} active={active === 'venue'} />
          <Pins {...{ locale, marks, anyToday, selected, hot, active, calm }} onSelect={open} />
        </MapContainer>
        {map && (
          <MapControls
            {...{ map, locale, calm }}
            onWhole={() => first && map.fitBounds(first, { ...whole, animate: !calm })}
          />
        )}
        {card && <PlaceCard spot={card} locale={locale} onClose={close} />}
      </div>
      <div className="map__below">
        <InView locale={locale} seen={seen} total={total} />
        {!tilesCome && (
          <p className="map__quiet">
            {say(locale, studioMap.tilesMissing)} <BaseMapSources />
          </p>
        )}
        <MapLegend locale={locale} anyToday={anyToday} />
      </div>
    </>
  )
}

const NONE: readonly number[] = []
/** Where nothing is asked for that is on the map. */
const REGION = latLngBounds([59.4, 9.2], [60.5, 10.8])

const boundsOf = (points: readonly ShownPlace[]) =>
  points.length > 0 ? latLngBounds(points.map(({ lat, lng }) => [lat, lng])) : null

/** "42 av 105 atelierer i kartutsnittet": said once the map has come to rest. */
function InView({ locale, seen, total }: { locale: Locale; seen: number; total: number }) {
  const now = say(locale, studioMap.inView, { seen, total })
  const [said, setSaid] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(now), SETTLED)
    return () => clearTimeout(timer)
  }, [now])
  return (
    <p className="map__status" role="status">
      {said}
    </p>
  )
}
