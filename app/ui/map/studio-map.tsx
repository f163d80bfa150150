import { type Map as LeafletMap, latLngBounds } from 'leaflet'
import { useEffect, useMemo, useRef, useState } from 'react'
import { MapContainer, TileLayer, ZoomControl } from 'react-leaflet'
import { studioMap } from '#app/i18n/studio-map.ts'
import { say } from '#app/i18n/words.ts'
import { markInList, useListBond } from './list-bond.ts'
import { Pins, VenuePin } from './pins.tsx'
import { PlaceCard } from './place-card.tsx'
import { LARGEST_ZOOM, type MapData, type Spot, spotsOf } from './points.ts'

/** How near a single place is shown. */
const NEAR = 14
/** The nearest that several places are first shown at: a village and what lies around it. */
const FIRST_NEAREST = 13

const prefersCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** The map of the places in the list. */
export function StudioMap({ data, list }: { data: MapData; list: HTMLElement | null }) {
  const { locale, venue, tiles } = data
  const spots = useMemo(() => spotsOf(data.points), [data])
  const [map, setMap] = useState<LeafletMap | null>(null)
  const [selected, setSelected] = useState<Spot | null>(null)
  const [hot, setHot] = useState<number | null>(null)
  const opener = useRef<Element | null>(null)
  const calm = useMemo(prefersCalm, [])
  const all = useMemo(() => latLngBounds(spots.map(({ lat, lng }) => [lat, lng])), [spots])

  const open = (spot: Spot) => {
    const { activeElement } = document
    opener.current = activeElement === document.body ? null : activeElement
    setSelected(spot)
  }
  const close = () => {
    setSelected(null)
    // The pin may have been drawn anew since; then the map itself is where one goes on.
    const back = opener.current?.isConnected ? opener.current : map?.getContainer()
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus({ preventScroll: true })
  }
  useListBond(map ? list : null, {
    onPoint: setHot,
    onAsk: (number) => {
      const spot = spots.find(({ points }) => points.some((point) => point.number === number))
      if (!spot || !map) return
      open(spot)
      // On a phone the map lies above the list.
      map.getContainer().scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' })
      map.setView([spot.lat, spot.lng], Math.max(map.getZoom(), NEAR), { animate: !calm })
    },
  })
  // Leaflet's own prefix is a flag; its name is enough.
  useEffect(() => void map?.attributionControl.setPrefix('<a href="https://leafletjs.com">Leaflet</a>'), [map])
  useEffect(() => markInList(list, selected?.points.map(({ number }) => number) ?? []), [list, selected])

  const whole = { padding: [36, 36] as [number, number], maxZoom: FIRST_NEAREST }
  return (
    <>
      <MapContainer
        ref={setMap}
        className="map__canvas"
        bounds={all}
        boundsOptions={whole}
        maxZoom={LARGEST_ZOOM}
        zoomControl={false}
        zoomAnimation={!calm}
        fadeAnimation={!calm}
        markerZoomAnimation={!calm}
      >
        <TileLayer url={tiles.url} attribution={tiles.attribution} maxZoom={LARGEST_ZOOM} />
        <ZoomControl
          position="topright"
          zoomInTitle={say(locale, studioMap.zoomIn)}
          zoomOutTitle={say(locale, studioMap.zoomOut)}
        />
        {venue && <VenuePin locale={locale} venue={venue} />}
        <Pins locale={locale} spots={spots} selected={selected?.key ?? null} hot={hot} calm={calm} onSelect={open} />
      </MapContainer>
      <button type="button" className="map__whole" onClick={() => map?.fitBounds(all, { ...whole, animate: !calm })}>
        {say(locale, studioMap.whole)}
      </button>
      {selected && <PlaceCard spot={selected} locale={locale} onClose={close} />}
    </>
  )
}
