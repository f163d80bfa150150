import 'leaflet/dist/leaflet.css'
import './position-map.css'
import L, { type LeafletKeyboardEvent, type Map as LeafletMap } from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { MapContainer, Marker, SVGOverlay, TileLayer, useMapEvents, ZoomControl } from 'react-leaflet'
import { BASE_MAP, BOUNDS, SHEET } from '#app/domains/places/base-map.ts'
import { position as words } from '#app/i18n/position.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import type { Point, PositionTold } from './told.ts'

/** How near a known place is shown: single houses are told apart. */
const NEAR = 16
const LARGEST = 18
/** Pixels that an arrow key moves the needle, and with shift. */
const STEP = { small: 4, large: 24 }
const ARROWS: Record<string, [x: number, y: number]> = {
  ...{ ArrowLeft: [-1, 0], ArrowRight: [1, 0] },
  ...{ ArrowUp: [0, -1], ArrowDown: [0, 1] },
}

const sheet = L.latLngBounds([BOUNDS.south, BOUNDS.west], [BOUNDS.north, BOUNDS.east])
const needle = L.divIcon({ className: 'needle-place', html: '<span class="needle-pin"></span>', iconSize: [44, 44] })

interface Props {
  point: Point | null
  jump: number
  tiles: PositionTold['tiles']
  onPut(point: Point | null, from: 'person'): void
}

/** A map on which the needle is dragged, moved with the arrow keys or put with a press. */
export default function PositionMap({ point, jump, tiles, onPut }: Props) {
  const t = useWords()
  const [map, setMap] = useState<LeafletMap | null>(null)
  const calm = useMemo(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches, [])
  useEffect(() => void map?.attributionControl.setPrefix('<a href="https://leafletjs.com">Leaflet</a>'), [map])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map goes along only when an address was chosen
  useEffect(() => {
    if (map && point && jump > 0) map.setView([point.lat, point.lng], NEAR, { animate: !calm })
  }, [map, jump])
  // Typed numbers may lead far away.
  useEffect(() => {
    if (map && point && !map.getBounds().contains([point.lat, point.lng]))
      map.setView([point.lat, point.lng], map.getZoom(), { animate: false })
  }, [map, point])

  const move = ([x, y]: [number, number], pixels: number) => {
    if (!map || !point) return
    const at = map.latLngToContainerPoint([point.lat, point.lng]).add([x * pixels, y * pixels])
    const { lat, lng } = map.containerPointToLatLng(at)
    onPut({ lat, lng }, 'person')
  }
  const start = point ? { center: point, zoom: NEAR } : { bounds: sheet }
  return (
    <div className="position-map__parts">
      <p className="small soft">{t(words.howTo)}</p>
      <section aria-label={t(words.map)}>
        <MapContainer
          ref={setMap}
          className="position-map__canvas"
          {...start}
          maxZoom={LARGEST}
          zoomControl={false}
          scrollWheelZoom={false}
          zoomAnimation={!calm}
          fadeAnimation={!calm}
          markerZoomAnimation={!calm}
        >
          <SVGOverlay bounds={sheet} attributes={{ viewBox: `0 0 ${SHEET.width} ${SHEET.height}`, class: 'base-map' }}>
            <path className="base-map__water" d={BASE_MAP.shapes.sea + BASE_MAP.shapes.lake} fillRule="evenodd" />
            <path className="base-map__road" data-major d={BASE_MAP.shapes.major} />
          </SVGOverlay>
          <TileLayer url={tiles.url} attribution={tiles.attribution} maxZoom={LARGEST} />
          <ZoomControl position="topright" zoomInTitle={t(words.zoomIn)} zoomOutTitle={t(words.zoomOut)} />
          <Pressed onPut={onPut} />
          {point && <Needle point={point} name={t(words.needle)} onPut={onPut} onMove={move} />}
        </MapContainer>
      </section>
      <div className="cluster position-map__moves" role="group" aria-label={t(words.move)}>
        {(
          [
            ['west', '←', 'ArrowLeft'],
            ['north', '↑', 'ArrowUp'],
            ['south', '↓', 'ArrowDown'],
            ['east', '→', 'ArrowRight'],
          ] as const
        ).map(([way, sign, key]) => (
          <Button
            key={way}
            type="button"
            variant="secondary"
            aria-label={t(words[way])}
            disabled={!point}
            onClick={() => move(ARROWS[key] ?? [0, 0], STEP.small * 2)}
          >
            <span aria-hidden="true">{sign}</span>
          </Button>
        ))}
        {point ? (
          <Button type="button" variant="quiet" onClick={() => onPut(null, 'person')}>
            {t(words.clear)}
          </Button>
        ) : (
          <Button type="button" variant="secondary" onClick={() => map && onPut(map.getCenter(), 'person')}>
            {t(words.setHere)}
          </Button>
        )}
      </div>
    </div>
  )
}

/** A press on the map puts the needle there. */
function Pressed({ onPut }: Pick<Props, 'onPut'>) {
  useMapEvents({ click: ({ latlng: { lat, lng } }) => onPut({ lat, lng }, 'person') })
  return null
}

interface NeedleProps extends Pick<Props, 'onPut'> {
  point: Point
  name: string
  onMove(way: [number, number], pixels: number): void
}

function Needle({ point, name, onPut, onMove }: NeedleProps) {
  const keyed = ({ originalEvent }: LeafletKeyboardEvent) => {
    const way = ARROWS[originalEvent.key]
    if (!way) return
    originalEvent.preventDefault()
    // Else the map would move too.
    originalEvent.stopPropagation()
    onMove(way, originalEvent.shiftKey ? STEP.large : STEP.small)
  }
  return (
    <Marker
      position={[point.lat, point.lng]}
      icon={needle}
      draggable
      autoPan
      title={name}
      alt={name}
      eventHandlers={{
        keydown: keyed,
        dragend: ({ target }) => {
          const { lat, lng } = (target as L.Marker).getLatLng()
          onPut({ lat, lng }, 'person')
        },
      }}
    />
  )
}
